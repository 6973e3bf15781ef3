import type { SteeringPlace } from '../../domain/steeringPlace';
import type { ThreadKind } from '../../domain/thread/threadKinds';

const notes = (count: number) => (count === 1 ? '1 seddel' : `${count} sedler`);

const askedFrom: Record<ThreadKind, string> = {
	recommendation: 'Set fra anbefalingen',
	passage: 'Set fra stedet i kilden',
	note: 'Set fra sedlen',
	choice: 'Set fra stillingtagenet',
	action: 'Set fra handlingen'
};

const steering: Record<SteeringPlace, string> = {
	overdue: 'Over fristen',
	ownerless: 'Uden ansvarlig',
	waiting: 'Venter',
	stale: 'Ikke opdateret længe'
};

/** The thread as a page: from the sentence to the status. */
export const thread = {
	/** In a note's menu. */
	ofNote: 'Se tråden',
	title: 'Den røde tråd',
	see: 'Se den røde tråd',
	lead: 'Fra sætningen i kilden til det, der er sket.',
	loose: 'Uden anbefaling',
	askedFrom,
	here: 'Herfra spurgte du',
	others: 'Den hører også til',
	print: 'Udskriv',
	more: (count: number) => `Vis ${count} mere`,
	lines: (from: number, to: number) => (from === to ? `linje ${from}` : `linje ${from}-${to}`),
	source: {
		title: 'Sætningen',
		none: 'Intet sted i en kilde er valgt endnu.',
		unsure: 'Usikkert sted: Ingen har set efter endnu.',
		notImported: 'Kildens tekst er ikke hentet ind, så kun stedet kan vises.',
		pickedBy: (name: string) => `Valgt af ${name}`
	},
	recommendation: {
		title: 'Anbefalingen',
		none: 'Ingen anbefaling er koblet på endnu.'
	},
	notes: {
		title: 'Sedlerne',
		none: 'Ingen seddel nævner den endnu.',
		hidden: (count: number) =>
			count === 1
				? '1 seddel står på en tavle, du ikke kan læse.'
				: `${count} sedler står på tavler, du ikke kan læse.`,
		on: (board: string) => `På tavlen ${board}`
	},
	themes: {
		title: 'Temaet',
		none: 'Ingen af sedlerne ligger under et tema endnu.',
		count: notes,
		on: (board: string) => `på tavlen ${board}`
	},
	votes: {
		title: 'Stemmerne',
		none: 'Der er ikke stemt om den endnu, eller resultatet er ikke vist.',
		result: (dots: number, rank: number | null, among: number) =>
			rank === null
				? `Ingen prikker af ${among} mulige valg`
				: `${dots === 1 ? '1 prik' : `${dots} prikker`}, nummer ${rank} af ${among}`,
		tied: 'delt plads',
		sector: (name: string, dots: number) => `${name}: ${dots}`,
		fewVoters: 'Fordelingen på sektorer vises ikke, når for få har stemt.'
	},
	ratings: {
		title: 'Gavn og indsats',
		none: 'Den er ikke vurderet på gavn og indsats endnu, eller resultatet er ikke vist.',
		tooFew: 'For få har vurderet til, at det vises.'
	},
	choices: {
		title: 'Stillingtagen',
		none: 'Der er ikke taget stilling endnu.',
		whole: 'Hele anbefalingen',
		by: (body: string, day: string) => (body ? `${body}, ${day}` : day),
		earlier: 'Tidligere'
	},
	actions: {
		title: 'Handlingerne',
		none: 'Ingen handling svarer på den endnu.',
		noOwner: 'Uden ansvarlig',
		due: (day: string) => `frist ${day}`,
		noDue: 'ingen frist',
		byNote: 'Hænger sammen gennem sedlen',
		madeOf: 'Sedlens ord, da handlingen blev aftalt'
	},
	status: {
		title: 'Status',
		none: 'Der er ingen status, før der er en handling.',
		said: (day: string, name: string) => (name ? `${day}, ${name}` : day)
	},
	steering: {
		title: 'Styregruppen',
		none: 'Styregruppen ser den under det, der ikke er taget fat på.',
		noActions: 'Styregruppen har ingen handling at følge endnu.',
		fine: 'Går som aftalt',
		places: steering,
		link: 'Styregruppens side'
	}
};
