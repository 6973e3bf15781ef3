const count = (n: number) => (n === 1 ? '1 handling' : `${n} handlinger`);

/** Changing many actions at once. */
export const actionBulk = {
	label: 'Ret flere handlinger på én gang',
	choosing: 'Vælg',
	choose: (number: number, title: string) => `Vælg handling ${number}: ${title}`,
	chooseAll: 'Vælg alle i tabellen',
	chooseShown: (n: number) => `Vælg alle ${n} viste`,
	chosen: (n: number) => `${n} valgt`,
	letGo: 'Fravælg alle',
	open: (n: number) => `Ret ${count(n)} …`,
	openPlain: 'Ret de valgte handlinger',
	lead: 'Felter, du ikke udfylder, ændres ikke.',
	unchanged: 'Uændret',
	noGroup: 'Ingen arbejdsgruppe',
	deadline: 'Frist',
	deadlineHint: 'Dato, “uge 23 2026”, “workshop + 6 uger” eller “+2 uger”.',
	notADeadline: 'Skriv en dato, for eksempel 17.4.2026, eller “+2 uger”.',
	remarkHint: 'Står i historikken for hver af dem. Skal skrives, når de venter eller opgives.',
	save: (n: number) => `Ret ${count(n)}`,
	savePlain: 'Ret de valgte',
	saved: (n: number) => (n === 0 ? 'De var sådan i forvejen.' : `${count(n)} er rettet.`),
	chooseSome: 'Vælg mindst én handling i listen.',
	wishSomething: 'Udfyld mindst ét felt, der skal ændres.',
	goneMeanwhile: 'En af handlingerne, eller arbejdsgruppen, findes ikke længere.',
	refused: (n: number) => `Ingen er rettet. Noget står i vejen for ${count(n)}:`,
	refusedItem: (number: number, title: string) => `${number}. ${title}`,
	changedBy: (name: string) => `${name} har ændret den imens.`,
	changedSince: 'Ændret, siden du valgte den.',
	again: 'Se, hvad der er ændret. Retter du igen, gælder det de nye.'
};
