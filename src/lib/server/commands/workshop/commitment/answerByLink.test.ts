import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkshopAction } from '$lib/domain/workshop/agreementDetail';
import { commitment } from '$lib/server/db/schema';
import { anonymous } from '$lib/server/policies/actor';
import { refusal, TestAgreements } from '../../../../../../tests/support/agreements.ts';
import { newDatabase, type TestDatabase } from '../../../../../../tests/support/database.ts';
import { answerByLink } from './answerByLink';
import { createCommitmentLink } from './createCommitmentLink';

let database: TestDatabase;
let world: TestAgreements;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	world = await TestAgreements.begin(database.db);
});

describe('a link to an owner who is not in the room', () => {
	const linkOf = (path: string) => {
		const [, , commitmentId, secret] = path.split('/');
		return { commitmentId: commitmentId!, secret: secret! };
	};
	const nobody = (now = new Date()) => ({ db: database.db, actor: anonymous, now });
	let action: WorkshopAction;
	let path: string;

	beforeEach(async () => {
		await world.propose(world.people[0]!, {
			ownerParticipantId: '',
			ownerName: 'Centerleder Holm'
		});
		await world.room.start('commit');
		action = await world.only();
		const { id: actionItemId, version } = action;
		({ path } = await createCommitmentLink(world.room.facilitator, { actionItemId, version }));
	});

	it('is good for one answer, in the owner’s name', async () => {
		const { version } = action;
		await answerByLink(nobody(), linkOf(path), { version, answer: 'yes' });
		expect((await world.historyOf(action)).at(-1)).toMatchObject({
			actorName: 'Centerleder Holm',
			actorId: null
		});
		await expect(
			answerByLink(nobody(), linkOf(path), { version: 2, answer: 'no', reason: 'Fortrudt' })
		).rejects.toMatchObject(refusal('linkUsed'));
	});

	it('altered, of another action, replaced by a newer or expired it opens nothing', async () => {
		const { version, id: actionItemId } = action;
		const { commitmentId, secret } = linkOf(path);
		const answer = (link: ReturnType<typeof linkOf>, now?: Date) =>
			answerByLink(nobody(now), link, { version, answer: 'yes' });
		const altered = `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
		await expect(answer({ commitmentId, secret: altered })).rejects.toMatchObject(
			refusal('notFound')
		);
		await expect(answer({ commitmentId: 'x', secret })).rejects.toMatchObject(refusal('notFound'));
		const later = new Date(Date.now() + 15 * 24 * 60 * 60_000);
		await expect(answer({ commitmentId, secret }, later)).rejects.toMatchObject(
			refusal('linkExpired')
		);
		await createCommitmentLink(world.room.facilitator, { actionItemId, version });
		await expect(answer({ commitmentId, secret })).rejects.toMatchObject(refusal('notFound'));
		expect((await world.only()).answer).toBe('pending');
	});

	it('is kept as a hash alone, and made by whoever runs it alone', async () => {
		const { secret } = linkOf(path);
		const rows = await database.db.select().from(commitment);
		expect(JSON.stringify(rows)).not.toContain(secret);
		const { id: actionItemId, version } = action;
		await expect(
			createCommitmentLink(await world.room.as(world.people[0]!), { actionItemId, version })
		).rejects.toMatchObject(refusal('notAllowed'));
	});
});
