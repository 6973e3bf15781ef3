import type { Role } from '$lib/domain/roles';
import type { Actor, ParticipantActor, UserActor } from './actor';

/** A thing somebody wants to do something with: only what the decision needs of it. */
export type Thing =
	| { kind: 'application' }
	| { kind: 'project'; projectId: string }
	| { kind: 'workshop'; projectId: string; workshopId: string }
	| { kind: 'board'; projectId: string; workshopId: string | null };

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
		| 'choose'
		| 'createBoard'
		/** Taking away how the project's boards can begin. */
		| 'deleteTemplate'
		| 'createWorkshop';
	workshop: 'read' | 'facilitate';
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
		choose: leads,
		createBoard: workers,
		deleteTemplate: leads,
		createWorkshop: leads
	},
	workshop: {
		read: ['projectLead', 'facilitator', 'member', 'steering'],
		facilitate: leads
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
 * @example can(actor, 'write', { kind: 'board', projectId, workshopId })
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
	const row: Record<string, readonly Role[]> = rights[thing.kind];
	// Own rows alone: a verb such as `toString` must not find what every object inherits.
	const allowed = Object.hasOwn(row, verb) ? (row[verb] ?? []) : [];
	const held = actor.roles.get(thing.projectId);
	return held !== undefined && allowed.some((role) => held.has(role));
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
	return verb === 'read' || (thing.kind === 'board' && verb === 'write' && actor.mayWrite);
}
