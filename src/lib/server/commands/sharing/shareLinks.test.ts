import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '$lib/domain/roles';
import { shareLink, shareVisit } from '$lib/server/db/schema';
import { namesInProject } from '$lib/server/queries/sharing/namesInProject';
import { shareLinks } from '$lib/server/queries/sharing/shareLinks';
import { newActionItem } from '../../../../../tests/support/actionItem.ts';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject, type TestProject } from '../../../../../tests/support/project.ts';
import { createShareLink } from './createShareLink';
import { openShareLink } from './openShareLink';
import { revokeShareLink } from './revokeShareLink';

let database: TestDatabase;
let project: TestProject;
let elsewhere: TestProject;

const now = new Date('2026-05-04T10:00:00Z');
const days = (n: number) => new Date(now.getTime() + n * 24 * 60 * 60_000);

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
	elsewhere = await newProject(database.db);
});
afterAll(() => database?.close());

const as = (role: (typeof roles)[number], of = project) => ({
	db: database.db,
	actor: of.people[role],
	now
});
const wanted = () => ({
	projectId: project.id,
	label: 'Udvalget',
	days: 30 as const,
	names: 'hidden' as const
});
const secretOf = (path: string) => path.split('/').at(-1)!;

describe('a link to read by', () => {
	it('is made by project leads alone', async () => {
		for (const role of roles.filter((role) => role !== 'projectLead'))
			await expect(createShareLink(as(role), wanted())).rejects.toThrow('notAllowed');
		await expect(createShareLink(as('projectLead', elsewhere), wanted())).rejects.toThrow(
			'notAllowed'
		);
	});

	it.each([
		['label', { label: '  ' }, 'required'],
		['label', { label: 'Ring om 010190-1234' }, 'cprLike'],
		['label', { label: 'x'.repeat(101) }, 'tooLong'],
		['days', { days: 3660 as 365 }, 'required'],
		['names', { names: 'some' as 'hidden' }, 'required']
	])('is not made where %s is wrong', async (field, change, code) => {
		const refusal = createShareLink(as('projectLead'), { ...wanted(), ...change });
		await expect(refusal).rejects.toMatchObject({ code, field });
	});

	it('opens the project until it expires, and each time is counted, with nothing of who', async () => {
		const secret = secretOf(await createShareLink(as('projectLead'), wanted()));
		for (const at of [days(1), days(29.9)])
			expect(await openShareLink(database.db, secret, at)).toMatchObject({
				...{ state: 'open', projectId: project.id, hidesNames: true, label: 'Udvalget' },
				expiresAt: days(30)
			});
		expect(await openShareLink(database.db, secret, days(30))).toEqual({ state: 'expired' });
		const [line] = await shareLinks(database.db, project.id);
		expect(line).toMatchObject({ visits: 2, lastVisitAt: days(29.9), revokedAt: null });
		const visits = await database.db.select().from(shareVisit);
		expect(Object.keys(visits[0]!).sort()).toEqual(['at', 'id', 'linkId']);
	});

	it('is not kept itself, and opens nothing altered', async () => {
		const secret = secretOf(await createShareLink(as('projectLead'), wanted()));
		const rows = JSON.stringify(await database.db.select().from(shareLink));
		expect(rows).not.toContain(secret);
		const last = secret.at(-1) === 'A' ? 'B' : 'A';
		for (const wrong of [secret.slice(0, -1) + last, secret.slice(1), `${secret}A`, '', 'nothing'])
			await expect(openShareLink(database.db, wrong, now)).rejects.toThrow('notFound');
	});

	it('is closed by its project’s leads, once, and then says so', async () => {
		const named = { ...wanted(), label: 'Den, der lukkes' };
		const secret = secretOf(await createShareLink(as('projectLead'), named));
		const links = await shareLinks(database.db, project.id);
		const linkId = links.find(({ label }) => label === named.label)?.id ?? '';
		const link = { projectId: project.id, linkId };
		await expect(revokeShareLink(as('facilitator'), link)).rejects.toThrow('notAllowed');
		const foreign = { projectId: elsewhere.id, linkId };
		await expect(revokeShareLink(as('projectLead', elsewhere), foreign)).rejects.toThrow(
			'notFound'
		);
		await revokeShareLink(as('projectLead'), link);
		await expect(revokeShareLink(as('projectLead'), link)).rejects.toThrow('notFound');
		expect(await openShareLink(database.db, secret, now)).toEqual({ state: 'revoked' });
		const visits = await database.db.select().from(shareVisit).where(eq(shareVisit.linkId, linkId));
		expect(visits).toEqual([]);
	});
});

it('knows whom a project names, and what its units and sectors are called', async () => {
	await newActionItem(database.db, project, { ownerContact: 'Dorthe Krogh' });
	const { people, kept } = await namesInProject(database.db, project.id);
	expect(people).toEqual(expect.arrayContaining(['Person member', 'Dorthe Krogh']));
	expect(people).not.toContain('');
	expect(kept).toEqual(expect.arrayContaining(['Ungeklinikken', 'Skole']));
});
