import type { Role } from '$lib/domain/roles';
import { isPrivateLevel } from '$lib/domain/workshop/boardLevel';
import type { Actor, ParticipantActor, UserActor } from './actor';
import type { BoardPlace } from './boardPlace';
import { guestGrant, guestMayRead } from './guestGrant';

/** A thing somebody wants to do something with: only what the decision needs of it. */
export type Thing =
	| { kind: 'application' }
	| { kind: 'project'; projectId: string }
	| { kind: 'workshop'; projectId: string; workshopId: string }
	/** `place`: null for a board of no programme. */
	| { kind: 'board'; projectId: string; workshopId: string | null; place: BoardPlace | null };

/** What can be asked of each kind of thing. */
export interface Verbs {
	application: 'administer';
	project:
		/** Its name and the way to what one may see; guests and administrators too. */
		| 'enter'
		| 'read'
		| 'readSteering'
		| 'manage'
		| 'commitActionItem'
		| 'updateActionItem'
		/** Keeping a way of looking at the actions for everybody. */
		| 'shareView'
		/** Taking away one that everybody has. */
		| 'deleteSharedView'
		| 'choose'
		/** To say how something is done today. */
		| 'answerBaseline'
		/** To say what a law is today that a source cites. */
		| 'checkLaw'
		| 'createBoard'
		/** Taking away how the project's boards can begin. */
		| 'deleteTemplate'
		| 'createWorkshop'
		/** Bringing sources in, and making recommendations and elements of what they say. */
		| 'manageSources'
		/** Marking places in a source, linking them, and making notes of them. */
		| 'markPassages'
		/** Founding working groups and saying who is in them. */
		| 'manageGroups'
		/** Calling meetings of a working group and keeping their minutes. */
		| 'keepMeetings'
		/** What the steering group is told, and its meetings, account, risks and decisions. */
		| 'keepSteering'
		/** Letting somebody without an account read on, by a link. */
		| 'share'
		/** Taking all of it out as one file. */
		| 'archive'
		/** What mail has gone out, and what waits. */
		| 'readMail';
	/** `takePart`: to speak, vote and answer as one of those in the room. */
	workshop:
		| 'read'
		| 'takePart'
		| 'facilitate'
		/** To take what came of it out as a file. */
		| 'export';
	board:
		| 'read'
		| 'write'
		| 'delete'
		/** To see it as it was, and who has changed what. */
		| 'readHistory'
		/** To bring an earlier time back for everybody. */
		| 'goBack'
		/** To take it out of the application. */
		| 'export';
}

const everybody: readonly Role[] = ['projectLead', 'facilitator', 'member', 'steering', 'reader'];
const leads: readonly Role[] = ['projectLead', 'facilitator'];
const workers: readonly Role[] = ['projectLead', 'facilitator', 'member'];

/** Who may, by role. A right that is not written here does not exist. */
const rights: {
	[Kind in Exclude<Thing['kind'], 'application'>]: Record<Verbs[Kind], readonly Role[]>;
} = {
	project: {
		enter: everybody,
		read: everybody,
		readSteering: everybody,
		manage: ['projectLead'],
		commitActionItem: workers,
		updateActionItem: workers,
		shareView: workers,
		deleteSharedView: leads,
		choose: leads,
		answerBaseline: workers,
		checkLaw: workers,
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
		read: ['projectLead', 'facilitator', 'member', 'steering'],
		// With an account one joins as anybody else does: by the code.
		takePart: [],
		facilitate: leads,
		export: ['projectLead', 'facilitator', 'member', 'steering']
	},
	board: {
		read: ['projectLead', 'facilitator', 'member', 'steering'],
		write: workers,
		delete: leads,
		readHistory: ['projectLead', 'facilitator', 'member', 'steering'],
		goBack: workers,
		export: ['projectLead', 'facilitator', 'member', 'steering']
	}
};

/** What running the application includes: people and their roles, never what a project works on. */
const administratorRights: { application: readonly string[]; project: readonly string[] } = {
	application: ['administer'],
	project: ['enter', 'manage']
};

/**
 * The one question of rights, for pages, endpoints, exports and the socket. The default is no.
 *
 * @example can(actor, 'write', { kind: 'board', projectId, workshopId, place })
 */
export function can<T extends Thing>(actor: Actor, verb: Verbs[T['kind']], thing: T): boolean {
	switch (actor.kind) {
		case 'anonymous':
			return false;
		case 'participant':
			return participantCan(actor, verb, thing);
		case 'user':
			return userCan(actor, verb, thing);
	}
}

function userCan(actor: UserActor, verb: string, thing: Thing): boolean {
	if (actor.isAdministrator && administratorCan(verb, thing)) return true;
	if (thing.kind === 'application') return false;
	// What is written alone or in pairs is for those few, whoever runs the workshop.
	if (thing.kind === 'board' && isPrivateLevel(thing.place?.level ?? null)) return false;
	const row: Record<string, readonly Role[]> = rights[thing.kind];
	// Own rows alone: a verb such as `toString` must not find what every object inherits.
	const allowed = Object.hasOwn(row, verb) ? (row[verb] ?? []) : [];
	const held = actor.roles.get(thing.projectId);
	const may = held !== undefined && allowed.some((role) => held.has(role));
	return may && !(verb === 'write' && thing.kind === 'board' && isBusy(thing, held));
}

/** While a programme runs on it, a board is its participants', and the facilitators'. */
function isBusy({ place }: Thing & { kind: 'board' }, held: ReadonlySet<Role>): boolean {
	const isRunning = place !== null && place.phase !== null;
	return isRunning && !leads.some((role) => held.has(role));
}

function administratorCan(verb: string, thing: Thing): boolean {
	if (thing.kind !== 'application' && thing.kind !== 'project') return false;
	return administratorRights[thing.kind].includes(verb);
}

/** A guest sees the boards of their own workshop, and writes there while it is open. */
function participantCan(actor: ParticipantActor, verb: string, thing: Thing): boolean {
	if (thing.kind === 'application' || thing.projectId !== actor.projectId) return false;
	if (thing.kind === 'project') return verb === 'enter';
	if (thing.workshopId !== actor.workshopId) return false;
	if (thing.kind === 'workshop') return verb === 'read' || verb === 'takePart';
	if (verb === 'read') return guestMayRead(actor, thing.place);
	return verb === 'write' && guestGrant(actor, thing.place) !== 'nothing';
}
