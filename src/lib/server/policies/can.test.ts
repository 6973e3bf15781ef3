import { describe, expect, it } from 'vitest';
import { roles, type Role } from '$lib/domain/roles';
import { anonymous, type Actor } from './actor';
import { can, type Thing } from './can';

const PROJECT = 'project';
const WORKSHOP = 'workshop';

function user(held: readonly Role[], { isAdministrator = false, projectId = PROJECT } = {}): Actor {
	const roles = new Map(held.length > 0 ? [[projectId, new Set(held)]] : []);
	return { kind: 'user', userId: 'u', name: 'Nogen', isAdministrator, roles };
}

function guest(changes: Partial<Extract<Actor, { kind: 'participant' }>> = {}): Actor {
	return {
		kind: 'participant',
		participantId: 'p',
		workshopId: WORKSHOP,
		projectId: PROJECT,
		sectorId: 's',
		name: null,
		tableId: null,
		pairNumber: null,
		isLeader: false,
		mayWrite: true,
		...changes
	};
}

const actors = {
	nobody: anonymous,
	guest: guest(),
	'guest who may only read': guest({ mayWrite: false }),
	'guest of another workshop': guest({ workshopId: 'other' }),
	'guest of another project': guest({ projectId: 'other' }),
	projectLead: user(['projectLead']),
	facilitator: user(['facilitator']),
	member: user(['member']),
	steering: user(['steering']),
	reader: user(['reader']),
	'lead of another project': user(['projectLead'], { projectId: 'other' }),
	'user without roles': user([]),
	administrator: user([], { isAdministrator: true })
} satisfies Record<string, Actor>;
type ActorName = keyof typeof actors;

const things = {
	application: { kind: 'application' },
	project: { kind: 'project', projectId: PROJECT },
	workshop: { kind: 'workshop', projectId: PROJECT, workshopId: WORKSHOP },
	"the workshop's board": { kind: 'board', projectId: PROJECT, workshopId: WORKSHOP, place: null },
	"the project's board": { kind: 'board', projectId: PROJECT, workshopId: null, place: null }
} satisfies Record<string, Thing>;

const everybody = [...roles];
const leads = ['projectLead', 'facilitator'] as const;
const workers = [...leads, 'member'] as const;
const insiders = [...workers, 'steering'] as const;
const bothGuests = ['guest', 'guest who may only read'] as const;

/** Who may, and nobody else: every verb of every thing has its row. */
const table: Record<keyof typeof things, Record<string, readonly ActorName[]>> = {
	application: { administer: ['administrator'] },
	project: {
		enter: [...everybody, ...bothGuests, 'guest of another workshop', 'administrator'],
		read: everybody,
		readSteering: everybody,
		manage: ['projectLead', 'administrator'],
		commitActionItem: workers,
		updateActionItem: workers,
		shareView: workers,
		deleteSharedView: leads,
		choose: leads,
		checkLaw: workers,
		answerBaseline: workers,
		createBoard: workers,
		deleteTemplate: leads,
		createWorkshop: leads,
		manageSources: leads,
		markPassages: workers,
		manageGroups: leads,
		keepMeetings: workers,
		keepSteering: ['projectLead'],
		share: ['projectLead'],
		archive: ['projectLead'],
		readMail: ['projectLead']
	},
	workshop: {
		read: [...insiders, ...bothGuests],
		takePart: bothGuests,
		facilitate: leads,
		export: insiders
	},
	"the workshop's board": {
		read: [...insiders, ...bothGuests],
		write: [...workers, 'guest'],
		delete: leads,
		readHistory: insiders,
		goBack: workers,
		export: insiders
	},
	"the project's board": {
		read: insiders,
		write: workers,
		delete: leads,
		readHistory: insiders,
		goBack: workers,
		export: insiders
	}
};

const ask = can as (actor: Actor, verb: string, thing: Thing) => boolean;
const allVerbs = [...new Set(Object.values(table).flatMap((rows) => Object.keys(rows)))];

describe.each(Object.entries(things))('%s', (name, thing) => {
	const rows = table[name as keyof typeof things];

	it.each(Object.entries(rows))('%s is for those in the table alone', (verb, allowed) => {
		const may = Object.entries(actors)
			.filter(([, actor]) => ask(actor, verb, thing))
			.map(([who]) => who);
		expect(may.sort()).toEqual([...allowed].sort());
	});

	it('says no to every verb it does not know', () => {
		const unknown = [...allVerbs, 'toString', 'constructor', '__proto__', ''].filter(
			(verb) => !Object.hasOwn(rows, verb)
		);
		for (const verb of unknown) {
			for (const [who, actor] of Object.entries(actors)) {
				expect(ask(actor, verb, thing), `${who} ${verb}`).toBe(false);
			}
		}
	});
});

it('adds up the rights of somebody with two roles', () => {
	const both = user(['steering', 'member']);
	expect(ask(both, 'commitActionItem', things.project)).toBe(true);
	expect(ask(both, 'choose', things.project)).toBe(false);
});

it('gives an administrator who is also a member what a member may', () => {
	const both = user(['member'], { isAdministrator: true });
	expect(ask(both, 'read', things.project)).toBe(true);
	expect(ask(both, 'manage', things.project)).toBe(true);
});
