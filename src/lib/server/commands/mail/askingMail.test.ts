import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionItem, outgoingMail, project as projectTable } from '$lib/server/db/schema';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { refusal, TestAgreements } from '../../../../../tests/support/agreements';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject } from '../../../../../tests/support/project';
import { createContributionLink } from '../contribution/createContributionLink';
import { noteContribution } from '../contribution/noteContribution';
import { createCommitmentLink } from '../workshop/commitment/createCommitmentLink';

const now = new Date('2026-05-04T08:00:00Z');
let database: TestDatabase;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

const mailOf = (projectId: string) =>
	database.db
		.select()
		.from(outgoingMail)
		.where(eq(outgoingMail.projectId, projectId))
		.orderBy(desc(outgoingMail.createdAt));

describe('an owner who was not in the room', () => {
	async function proposed() {
		const world = await TestAgreements.begin(database.db);
		await world.propose(world.people[0]!, { ownerParticipantId: '', ownerName: 'Leder Holm' });
		await world.room.start('commit');
		const { id: actionItemId, version } = await world.only();
		const link = (email?: string) =>
			createCommitmentLink(world.room.facilitator, {
				...{ actionItemId, version },
				...(email !== undefined && { email })
			});
		return { world, link, actionItemId, projectId: world.room.project.id };
	}

	it('is sent the link where an address is told, and each new link once', async () => {
		const { link, projectId } = await proposed();
		const { path, isMailed } = await link('Holm@Region.example');
		expect(isMailed).toBe(true);
		const [mail, ...others] = await mailOf(projectId);
		expect(others).toEqual([]);
		expect(mail).toMatchObject({
			kind: 'commitment',
			toAddress: 'holm@region.example',
			toName: 'Leder Holm',
			subject: 'Siger du ja? Fælles åben rådgivning'
		});
		expect(mail!.body).toContain(path);
		expect(mail!.body).toContain('Frist: 1. juni 2026');
		await link('holm@region.example');
		expect(await mailOf(projectId)).toHaveLength(2);
	});

	it('is asked after what was promised at that address, which the history does not tell', async () => {
		const { link, world, actionItemId } = await proposed();
		await link('holm@region.example');
		const [item] = await database.db
			.select()
			.from(actionItem)
			.where(eq(actionItem.id, actionItemId));
		expect(item!.ownerEmail).toBe('holm@region.example');
		const history = JSON.stringify(await world.historyOf(await world.only()));
		expect(history).toContain('"ownerEmail":["none","one"]');
		expect(history).not.toContain('holm@');
	});

	it('is written to nowhere where nobody tells an address, or one that is none', async () => {
		const { link, projectId } = await proposed();
		expect((await link()).isMailed).toBe(false);
		await expect(link('holm')).rejects.toMatchObject(refusal('notAnEmail'));
		expect(await mailOf(projectId)).toEqual([]);
	});

	it('hears nothing of a rehearsal', async () => {
		const { link, projectId } = await proposed();
		const real = await newProject(database.db);
		await database.db
			.update(projectTable)
			.set({ rehearsalOf: real.id })
			.where(eq(projectTable.id, projectId));
		expect((await link('holm@region.example')).isMailed).toBe(false);
		expect(await mailOf(projectId)).toEqual([]);
	});
});

describe('a contributing unit', () => {
	it('is sent the link where its contact’s address is known', async () => {
		const project = await newProject(database.db);
		const context = { db: database.db, actor: project.people.member, now };
		const unitId = project.units.school.id;
		const { id: actionItemId } = await newActionItem(database.db, project, {
			contributorIds: [unitId]
		});
		const place = { projectId: project.id, actionItemId, unitId };
		expect((await createContributionLink(context, place)).isMailed).toBe(false);
		expect(await mailOf(project.id)).toEqual([]);
		await noteContribution(context, {
			...place,
			...{ contactName: 'Bo Lind', contactEmail: 'bo@skole.example', answer: 'asked' }
		});
		const made = await createContributionLink(context, place);
		expect(made).toMatchObject({ isMailed: true, contactEmail: 'bo@skole.example' });
		const [mail] = await mailOf(project.id);
		expect(mail).toMatchObject({ kind: 'contributor', toName: 'Bo Lind' });
		expect(mail!.subject).toContain('Er Åkærskolen med?');
		expect(mail!.body).toContain(made.path);
	});
});
