/** Words of the ways a new board can begin: their sections with help texts, and how one is chosen. */
export const template = {
	ready: {
		ideas: {
			label: 'Idéer, barrierer og forslag til handling',
			help: 'Når I begynder på bar bund',
			sections: [
				{ title: 'Idéer', help: 'Alt, hvad der kunne hjælpe. Én idé på hver seddel.' },
				{ title: 'Barrierer', help: 'Det, der står i vejen i dag.' },
				{ title: 'Forslag til handling', help: 'Noget, nogen kan gå i gang med.' }
			]
		},
		report: {
			label: 'Én anbefaling, fra udfordring til frist',
			help: 'I rapportens egen rækkefølge',
			sections: [
				{ title: 'Udfordring', help: 'Hvad er problemet hos os?' },
				{ title: 'I dag', help: 'Hvad gør vi allerede, og hvem gør det?' },
				{ title: 'Valg og fravalg', help: 'Hvad vælger vi til, hvad vælger vi fra, og hvorfor?' },
				{ title: 'Handling', help: 'Hvad skal der ske? Ét skridt på hver seddel.' },
				{ title: 'Ejer', help: 'Hvem tager ansvaret for, at det sker?' },
				{ title: 'Frist', help: 'Hvornår er det gjort?' }
			]
		},
		works: {
			label: 'Hvad virker, og hvad mangler?',
			help: 'Et hurtigt billede af, hvor I står',
			sections: [
				{ title: 'Hvad virker?', help: 'Det, vi skal blive ved med.' },
				{ title: 'Hvad mangler?', help: 'Det, de unge eller vi selv savner.' }
			]
		},
		steps: {
			label: 'Nu, næste og senere',
			help: 'Når I skal lægge rækkefølgen',
			sections: [
				{ title: 'Det gør vi nu', help: 'Det, vi kan begynde på i denne måned.' },
				{ title: 'Det næste', help: 'Det, der venter på noget andet.' },
				{ title: 'Senere', help: 'Det, vi ikke vil glemme.' }
			]
		},
		matrix: {
			label: 'Anbefalinger × delindsatser',
			help: 'En matrix, der viser, hvor der mangler noget',
			sections: [
				{
					title: 'Anbefalinger og delindsatser',
					help: 'Læg sedlen dér, hvor en anbefaling møder en delindsats. Tomme felter er også svar.'
				}
			]
		},
		plane: {
			label: 'Effekt × indsats',
			help: 'En flade, når I skal prioritere',
			sections: [
				{
					title: 'Effekt og indsats',
					help: 'Højt oppe hjælper det mest. Til venstre kræver det mindst.'
				},
				{ title: 'Parkering', help: 'Det, der ikke hører til her i dag.' }
			]
		},
		parking: {
			label: 'Parkering',
			help: 'Det, I tager en anden gang',
			sections: [
				{ title: 'Parkering', help: 'Gode ting, der ikke hører til her i dag.' },
				{ title: 'Spørgsmål til andre', help: 'Skriv, hvem der kan svare.' }
			]
		},
		one: {
			label: 'Ét felt',
			help: 'Så kan I selv bygge videre',
			sections: [{ title: 'Sedler', help: '' }]
		}
	},
	axes: {
		x: { name: 'Indsats', low: 'Lille', high: 'Stor' },
		y: { name: 'Effekt', low: 'Lille', high: 'Stor' }
	},
	/** What one gets, in a line: the names of the sections. */
	gets: (help: string, sections: readonly string[]) => [help, sections.join(' · ')].join(': '),
	own: (title: string) => `Jeres egen: ${title}`,
	rows: {
		legend: 'Hvilke anbefalinger skal være rækker?',
		hint: 'Projektets delindsatser bliver kolonner. Begge dele kan ændres senere.'
	},
	many: {
		link: 'Opret en tavle for hver anbefaling',
		title: 'En tavle for hver anbefaling',
		lead: 'Hver tavle følger rapportens rækkefølge, fra udfordring til frist. Det, I skriver, bliver knyttet til anbefalingen.',
		source: 'Kilde',
		show: 'Vis kildens anbefalinger',
		which: 'Hvilke anbefalinger?',
		none: 'Kilden har ingen anbefalinger.',
		submit: 'Opret tavlerne',
		boardTitle: (name: string, title: string) => `${name}: ${title}`
	},
	save: {
		button: 'Gem som skabelon',
		title: 'Gem som projektets skabelon',
		help: 'Felternes navne, hjælpetekster og udseende bliver gemt. Sedlerne bliver ikke.',
		name: 'Skabelonens navn',
		submit: 'Gem skabelonen',
		saved: (title: string) => `Skabelonen “${title}” er gemt. I finder den, hvor I opretter tavler.`
	},
	list: {
		title: 'Projektets skabeloner',
		delete: 'Slet',
		deleteNamed: (title: string) => `Slet skabelonen “${title}”`
	}
};
