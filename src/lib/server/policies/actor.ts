import type { Role } from '$lib/domain/roles';

/** Nobody we know. */
export interface Anonymous {
	kind: 'anonymous';
}

/** Somebody signed in with an account, and their roles in each project (by project id). */
export interface UserActor {
	kind: 'user';
	userId: string;
	name: string;
	isAdministrator: boolean;
	roles: ReadonlyMap<string, ReadonlySet<Role>>;
}

/** A guest in one workshop, without an account. */
export interface ParticipantActor {
	kind: 'participant';
	participantId: string;
	workshopId: string;
	projectId: string;
	sectorId: string;
	/** First name, or null for somebody who gave none. */
	name: string | null;
	/** Where they sit and in which pair; null: nowhere. */
	tableId: string | null;
	pairNumber: number | null;
	/** May take a stand where the programme asks leaders to. */
	isLeader: boolean;
	/** Guests write only while their workshop is open, and not after they were removed. */
	mayWrite: boolean;
}

export type Actor = Anonymous | UserActor | ParticipantActor;

export const anonymous: Anonymous = { kind: 'anonymous' };
