const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Where the catalogue's items stand in an imported text, and settling it. */
export const anchors = {
	title: 'Punkternes steder',
	see: 'Se, hvor kildens punkter står',
	lead: 'Handlekraft har ledt efter kildens punkter i teksten. Se på dem, der er usikre eller mangler, og sig, hvor de står.',
	open: (n: number) =>
		n === 0 ? 'Alle punkter har et sted' : `${count(n, 'punkt', 'punkter')} skal ses på`,
	state: {
		missing: 'Ikke fundet',
		unsure: 'Usikker',
		found: 'Fundet',
		settled: 'Bekræftet'
	},
	sought: (words: string) => `Ledt efter: »${words}«`,
	read: (from: number, to: number) =>
		from === to ? `Læs linje ${from}` : `Læs linje ${from}-${to}`,
	settledBy: (name: string | null, at: string) =>
		name ? `Bekræftet af ${name}, ${at}` : `Bekræftet ${at}`,
	confirm: 'Ja, det er her',
	confirmNamed: (code: string) => `Ja, ${code} står her`,
	elsewhere: 'Vælg andre linjer',
	lineFrom: 'Fra linje',
	lineTo: 'Til linje',
	save: 'Gem stedet',
	nothing: {
		title: 'Kilden har ingen punkter at lede efter',
		help: 'Lav anbefalinger af teksten, så står de, hvor de blev lavet.'
	}
};
