import type { LegalState } from '../../domain/source/legalState';
import type { Validity } from '../../domain/source/validity';

const state: Record<LegalState | 'unchecked', string> = {
	unchecked: 'Ikke tjekket',
	unchanged: 'Uændret',
	changed: 'Ændret',
	repealed: 'Ophævet',
	unsure: 'Usikkert'
};

/** What may be read out of each: nothing is the law of today before somebody has looked. */
const meaning: Record<LegalState | 'unchecked', string> = {
	unchecked: 'Som angivet i kilden. Ikke tjekket mod den lov, der gælder i dag.',
	unchanged: 'Slået op og uændret siden kilden.',
	changed: 'Loven er ændret siden kilden. Kildens ord gælder ikke længere, som de står.',
	repealed: 'Loven gælder ikke længere.',
	unsure: 'Slået op, men ikke afklaret. Spørg en jurist, før I bruger det.'
};

const finding: Record<LegalState, string> = {
	unchanged: 'Uændret: loven siger stadig det samme',
	changed: 'Ændret: loven siger noget andet i dag',
	repealed: 'Ophævet: bestemmelsen findes ikke længere',
	unsure: 'Usikkert: jeg kan ikke afgøre det'
};

const validity: Record<Validity, string> = {
	current: 'kilden selv gælder endnu',
	superseded: 'kilden selv er afløst af en nyere',
	unknown: 'om kilden selv gælder endnu, er ikke tjekket'
};

/** The law that sources cite, and the time limits they set. */
export const law = {
	title: 'Lov og frister',
	lead: 'Alt, hvad kilderne siger om loven, og de frister de sætter. Som angivet i kilden, indtil nogen har slået det op.',
	notice: {
		title: 'Kilderne er ikke loven',
		text: 'Flere af dem er ti år gamle. En paragraf er først til at regne med, når nogen har slået den op og skrevet, hvad der står i dag.'
	},
	count: (checked: number, all: number) => `${checked} af ${all} henvisninger er slået op`,
	show: { label: 'Vis', all: 'Alle', unchecked: 'Kun dem, der ikke er slået op' },
	allChecked: 'Alle henvisninger er slået op.',
	contents: 'Indhold',
	paragraph: (paragraph: string, subsection: string | null) =>
		subsection ? `§ ${paragraph}, stk. ${subsection}` : `§ ${paragraph}`,
	wholeLaw: 'Som helhed',
	edition: (edition: string) => `Lovens udgave ifølge kilden: ${edition}`,
	noEdition: 'Kilden siger ikke, hvilken udgave af loven',
	validity,
	state,
	meaning,
	checkedBy: (name: string, on: string) => `Slået op af ${name} ${on}`,
	checkedIn: (edition: string) => `i ${edition}`,
	earlier: (n: number) => (n === 1 ? '1 tidligere opslag' : `${n} tidligere opslag`),
	unnamed: {
		title: 'Uden paragraf',
		lead: 'De her udlægger loven uden at sige, hvor det står. Find paragraffen, før I bygger på dem.',
		words: 'Kilden udlægger loven uden at nævne en paragraf.'
	},
	/** On the page of a recommendation. */
	onRecommendation: { title: 'Lov' },
	form: {
		open: 'Skriv, hvad du fandt',
		openNamed: (cited: string) => `Skriv, hvad du fandt: ${cited}`,
		holdsFor: 'Gælder for',
		all: (n: number) => `Alle ${n} anbefalinger, der henviser hertil`,
		state: 'Hvad siger loven i dag?',
		finding,
		edition: 'Hvor slog du op?',
		editionHint:
			'Udgaven, fx ”LBK nr. 1129 af 22.09.2025”. Skal skrives, når du siger, hvad der gælder.',
		remark: 'Bemærkning',
		remarkHint: 'Skriv, hvad der er ændret, eller hvad du er i tvivl om.',
		checkedOn: 'Slået op den',
		save: 'Gem'
	},
	norms: {
		title: 'Frister og normer',
		lead: 'Tre slags, der aldrig blandes: en dag er en dag, en relativ frist løber fra en hændelse, og en norm er en standard.',
		fixedDate: {
			title: 'Faste datoer',
			meaning: 'Kilden nævner en dag. En ophævet dato er aldrig overskredet.'
		},
		relativeNorm: {
			title: 'Relative frister',
			meaning:
				'Løber fra en hændelse, fx en henvendelse, og bliver ikke til en dato af sig selv. Giver en handling sin egen frist.'
		},
		qualitativeNorm: {
			title: 'Normer uden frist',
			meaning: 'Kilden sætter en standard, ikke en dag.'
		},
		dates: 'Projektets egne datoer',
		/** Of a relative norm, where it stands. */
		startsWith: 'Løber fra en hændelse. Ingen dato.',
		none: 'Ingen.',
		/** A norm that reads the law. */
		isLaw: 'Lov, som angivet i kilden'
	}
};
