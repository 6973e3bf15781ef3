import { describe, expect, it } from 'vitest';
import { anonymous, type ParticipantActor, type UserActor } from './actor';
import { authorOf } from './authorOf';

const member: UserActor = {
	kind: 'user',
	userId: 'u1',
	name: 'Kim',
	isAdministrator: false,
	roles: new Map()
};
const guest: ParticipantActor = {
	kind: 'participant',
	participantId: 'p1',
	workshopId: 'w1',
	projectId: 'x',
	sectorId: 'school',
	name: null,
	tableId: null,
	pairNumber: null,
	isLeader: false,
	mayWrite: true
};

describe('how somebody appears on a board', () => {
	it('names a member with the sector they speak for', () => {
		expect(authorOf(member, 'social', 'named')).toEqual({
			id: 'u1',
			name: 'Kim',
			sectorId: 'social'
		});
	});

	it('gives a guest the sector they chose, name or no name', () => {
		expect(authorOf(guest, 'social', 'named')).toEqual({
			id: 'p1',
			name: null,
			sectorId: 'school'
		});
	});

	it.each(['hidden', 'unstored'] as const)(
		'says only the sector where people are %s',
		(anonymity) => {
			expect(authorOf(member, 'social', anonymity)).toEqual({
				id: null,
				name: null,
				sectorId: 'social'
			});
		}
	);

	it('says nothing of somebody unknown', () => {
		expect(authorOf(anonymous, 'social', 'named')).toEqual({
			id: null,
			name: null,
			sectorId: null
		});
	});
});
