const notes = (count: number) => (count === 1 ? '1 seddel' : `${count} sedler`);

/** Words of what goes out of a board and comes into it. */
export const exchange = {
	menu: 'Mere om tavlen',
	copy: {
		button: 'Kopiér som tekst',
		title: 'Tavlen som tekst',
		help: 'Felterne står som overskrifter og sedlerne som linjer.',
		field: 'Tekst',
		again: 'Kopiér',
		copied: 'Kopieret',
		byHand: 'Browseren kan ikke kopiere selv. Teksten er markeret: tryk Ctrl+C.'
	},
	import: {
		button: 'Importér',
		title: 'Importér sedler',
		help: 'Indsæt linjer fra et dokument eller celler fra et regneark, eller vælg en fil (CSV, TSV eller tekst).',
		pasted: 'Indsat tekst',
		file: 'Fil med sedler',
		hasHeader: 'Første række er overskrifter',
		textColumn: 'Sedlens tekst står i',
		sectionColumn: 'Feltet står i',
		section: 'Læg dem i feltet',
		oneSection: 'Ingen kolonne: læg alle i ét felt',
		column: (number: number) => `Kolonne ${number}`,
		preview: 'Sådan bliver sedlerne',
		rowSection: 'Felt',
		rowText: 'Tekst',
		rowState: 'Bemærkning',
		states: {
			fine: '',
			cprLike: 'Kommer ikke med: ligner et CPR-nummer',
			tooLong: (max: number) => `Kommer ikke med: mere end ${max} tegn`,
			duplicate: 'Findes allerede på tavlen eller i teksten',
			split: 'Deles i flere'
		},
		splitLong: 'Del de lange i flere sedler',
		skipDuplicates: 'Udelad dem, der findes i forvejen',
		more: (count: number) => `og ${count} flere`,
		tooMany: (max: number) => `Højst ${max} ad gangen. Resten kommer ikke med.`,
		submit: (count: number) => (count === 0 ? 'Tilføj sedler' : `Tilføj ${notes(count)}`),
		done: (count: number) => `${notes(count)} tilføjet. Fortryd tager dem alle væk igen.`,
		board: {
			title: 'En hel tavle',
			help: 'En tavle, der er eksporteret som fil, bliver til en ny tavle i projektet.',
			file: 'Fil med en tavle (JSON)',
			submit: 'Opret tavlen',
			problems: {
				cprLike: 'Der står noget i filen, der ligner et CPR-nummer. Fjern det, og prøv igen.',
				tooLong: 'Filen er for stor, eller noget i den er for langt.',
				unreadable: 'Filen kan ikke læses som en tavle herfra.',
				notAllowed: 'Du må ikke oprette tavler i projektet.',
				failed: 'Filen kunne ikke sendes. Prøv igen om lidt.'
			}
		}
	},
	picture: {
		button: 'Billede',
		title: 'Tavlen som billede',
		preview: (title: string) => `Billede af tavlen ${title}`,
		svg: 'Hent SVG',
		png: 'Hent PNG',
		help: 'PNG kan indsættes overalt. SVG kan forstørres uden at blive uskarp.',
		failed: 'Browseren kan ikke tegne et så stort billede. Hent SVG i stedet.'
	},
	print: {
		button: 'Udskriv',
		title: 'Udskriv tavlen',
		help: 'Den udskrives som liste på A4, felt for felt.',
		who: 'Vis, hvem der har skrevet hvad og hvornår',
		submit: 'Udskriv',
		printed: (when: string) => `Udskrevet ${when}`
	},
	export: 'Eksportér',
	noNotes: 'Ingen sedler'
};
