const notes = (count: number) => (count === 1 ? '1 seddel' : `${count} sedler`);

/** Words of finding notes on a board. */
export const find = {
	search: 'Søg i sedlerne',
	shortcut: 'Tryk / for at søge',
	filters: (count: number) => (count === 0 ? 'Filtre' : `Filtre (${count})`),
	group: 'Vis kun',
	sector: 'Sektor',
	theme: 'Tema',
	recommendation: 'Anbefaling',
	kind: 'Slags',
	person: 'Skrevet af',
	all: 'Alle',
	withoutTheme: 'Uden tema',
	withoutRecommendation: 'Uden anbefaling',
	shown: (shown: number, count: number) => `Viser ${shown} af ${notes(count)}`,
	clear: 'Ryd',
	of: (shown: number, count: number) => `${shown} af ${count}`,
	noneHere: 'Ingen af feltets sedler passer'
};
