/** Words of a board's bin. */
export const bin = {
	title: 'Papirkurv',
	help: 'Det, der er slettet, kan hentes tilbage i 30 dage. Alle ser det igen.',
	empty: {
		title: 'Papirkurven er tom',
		help: 'Når nogen sletter en seddel, kan du hente den her.'
	},
	kinds: { note: 'Seddel', theme: 'Tema', comment: 'Kommentar' },
	by: (name: string, when: string) => `Slettet af ${name} ${when}`,
	byMe: (when: string) => `Slettet af dig ${when}`,
	when: (when: string) => `Slettet ${when}`,
	restore: 'Hent tilbage',
	restoreNamed: (words: string) => `Hent tilbage: ${words}`,
	select: (words: string) => `Vælg: ${words}`,
	restoreSelected: (count: number) => `Hent ${count} valgte tilbage`,
	restored: (count: number) => (count === 1 ? 'Hentet tilbage' : `${count} hentet tilbage`)
};
