import type { MarkColour } from '../../domain/markColour';
import type { NoteKind } from '../../domain/noteKind';

const notes = (count: number) => (count === 1 ? '1 seddel' : `${count} sedler`);

/** Words of the work with single notes: what they are, what is said to them, how they come apart. */
export const noteWork = {
	kind: {
		menu: 'Slags',
		names: {
			idea: 'Idé',
			question: 'Spørgsmål',
			barrier: 'Barriere',
			draftAction: 'Forslag til handling'
		} satisfies Record<NoteKind, string>
	},
	colour: {
		menu: 'Farve',
		none: 'Ingen farve',
		names: {
			yellow: 'Gul',
			green: 'Grøn',
			blue: 'Blå',
			red: 'Rød',
			violet: 'Lilla',
			grey: 'Grå'
		} satisfies Record<MarkColour, string>
	},
	paste: {
		offer: (count: number) => `Det kan blive til ${notes(count)}`,
		many: (count: number) => `Indsæt som ${notes(count)}`,
		one: 'Behold som én seddel',
		tooLong: (over: number) => `${over} tegn for meget`,
		cprLike: 'Ligner et CPR-nummer og bliver ikke sendt',
		added: (count: number) =>
			count === 1 ? '1 seddel er tilføjet.' : `${count} sedler er tilføjet.`,
		kept: (count: number) =>
			count === 1
				? 'Én linje står stadig i feltet og skal rettes først.'
				: `${count} linjer står stadig i feltet og skal rettes først.`
	},
	talk: {
		title: 'Kommentarer',
		menu: 'Kommentér',
		open: (count: number) =>
			count === 0 ? 'Kommentér' : count === 1 ? '1 kommentar' : `${count} kommentarer`,
		list: 'Kommentarer til sedlen',
		none: 'Der er ingen kommentarer endnu.',
		field: 'Skriv en kommentar',
		hint: 'Enter sender. Shift+Enter giver en ny linje.',
		send: 'Send',
		delete: 'Slet kommentaren',
		deleted: 'Kommentaren er slettet.',
		somebody: 'Uden navn'
	},
	agree: {
		label: 'Enig',
		help: 'Vis, at du er enig i sedlen. Det er ikke en afstemning.',
		count: (count: number) => (count === 1 ? '1 er enig' : `${count} er enige`)
	},
	duplicate: 'Lav en kopi',
	split: {
		menu: 'Del i flere sedler',
		title: 'Del i flere sedler',
		field: 'Én linje bliver til én seddel',
		hint: 'Den første linje bliver på sedlen. Resten bliver nye sedler lige efter.',
		submit: (count: number) => (count < 2 ? 'Del sedlen' : `Del i ${notes(count)}`),
		tooFew: 'Skriv mindst to linjer.',
		here: 'Del her',
		done: (count: number) => `Sedlen er delt i ${count}.`
	},
	merge: {
		menu: 'Læg sammen med …',
		title: 'Læg sedler sammen',
		field: 'Hvilke sedler skal lægges ind i den?',
		hint: 'De kan altid tages ud igen, som de var.',
		submit: (count: number) => (count < 2 ? 'Læg sammen' : `Læg ${notes(count)} sammen`),
		none: 'Der er ingen andre sedler i feltet.',
		tooFew: 'Vælg mindst én seddel.',
		done: (count: number) => `${notes(count)} er lagt sammen.`,
		parts: (count: number) => `Består af ${notes(count)}`,
		takeOut: 'Tag ud igen',
		takenOut: 'Sedlen er taget ud igen.'
	},
	focus: {
		merged: 'Den seddel, du stod på, er lagt sammen med denne.',
		deleted: 'Den seddel, du stod på, er slettet.',
		moved: (section: string) => `Den seddel, du stod på, er flyttet til ${section}.`
	},
	keys: {
		title: 'Tastaturgenveje',
		letters: 'Brug bogstaver og tegn alene som genveje (N, M og ?)',
		groups: {
			board: 'På tavlen',
			note: 'På en seddel',
			writing: 'Når du skriver'
		},
		or: 'eller',
		does: {
			newNote: 'Skriv en ny seddel i feltet',
			help: 'Vis denne oversigt',
			undo: 'Fortryd det, du selv gjorde sidst',
			redo: 'Gentag det',
			edit: 'Skriv i sedlen',
			menu: 'Åbn sedlens menu',
			upDown: 'Gå til sedlen over eller under',
			leftRight: 'Gå til feltet ved siden af',
			delete: 'Slet sedlen. Du kan fortryde.',
			nextNote: 'Tilføj sedlen, og begynd på den næste',
			newLine: 'Ny linje',
			finish: 'Bliv færdig med sedlen'
		},
		names: {
			enter: 'Enter',
			shiftEnter: 'Shift+Enter',
			escape: 'Esc',
			delete: 'Delete',
			menu: 'Menutast',
			undo: 'Ctrl+Z',
			redo: 'Ctrl+Y',
			up: 'Pil op',
			down: 'Pil ned',
			left: 'Pil til venstre',
			right: 'Pil til højre'
		}
	}
};
