import { randomUUID } from 'node:crypto';
import { roles, type Role } from '$lib/domain/roles';
import type { Database } from '$lib/server/db/client';
import * as schema from '$lib/server/db/schema';
import type { UserActor } from '$lib/server/policies/actor';
import { newSource, type TestSource } from './source.ts';

/** A project with everything that commands and pages need, and somebody in every role. */
export interface TestProject {
	id: string;
	slug: string;
	/** By number, 0 to 2. */
	workstreams: [TestThing, TestThing, TestThing];
	sectors: { school: string; health: string };
	units: { school: TestThing; clinic: TestThing };
	source: TestSource;
	/** Open, named, held on 17 April 2026. */
	workshop: { id: string; code: string };
	/** The workshop's. */
	board: { id: string };
	/** One person in each role, as the policies see them. */
	people: Record<Role, UserActor>;
}

export interface TestThing {
	id: string;
	name: string;
}

/** Makes a project of its own in `db`; call it again for another that shares nothing with it. */
export async function newProject(db: Database): Promise<TestProject> {
	const mark = randomUUID().slice(0, 8);
	const slug = `projekt-${mark}`;
	const id = await inserted(
		db
			.insert(schema.project)
			.values({ slug, name: `Projekt ${mark}`, owner: 'Norddjurs Kommune' })
			.returning({ id: schema.project.id })
	);
	const titles = ['Tværgående', 'Tidlig opsporing', 'Behandling'];
	const workstreams = await db
		.insert(schema.workstream)
		.values(titles.map((title, number) => ({ projectId: id, number, title })))
		.returning({ id: schema.workstream.id, name: schema.workstream.title });
	const sectors = {
		school: await newSector(db, id, 'Skole', 'circle', 1),
		health: await newSector(db, id, 'Sundhed', 'square', 2)
	};
	const units = {
		school: await newUnit(db, id, sectors.school, 'Åkærskolen'),
		clinic: await newUnit(db, id, sectors.health, 'Ungeklinikken')
	};
	const source = await newSource(db, id, mark);
	const code = mark.slice(0, 6).toUpperCase();
	const workshopId = await inserted(
		db
			.insert(schema.workshop)
			.values({ projectId: id, title: 'Opstart', code, heldOn: '2026-04-17', isOpen: true })
			.returning({ id: schema.workshop.id })
	);
	const boardId = await inserted(
		db
			.insert(schema.board)
			.values({ projectId: id, workshopId, title: 'Fra anbefaling til handling' })
			.returning({ id: schema.board.id })
	);
	return {
		id,
		slug,
		workstreams: workstreams as TestProject['workstreams'],
		sectors,
		units,
		source,
		workshop: { id: workshopId, code },
		board: { id: boardId },
		people: await newPeople(db, id, mark)
	};
}

async function newPeople(db: Database, projectId: string, mark: string) {
	const people = {} as Record<Role, UserActor>;
	for (const role of roles) {
		const name = `Person ${role}`;
		const userId = await inserted(
			db
				.insert(schema.userAccount)
				.values({ email: `${role}-${mark}@example.org`.toLowerCase(), name })
				.returning({ id: schema.userAccount.id })
		);
		await db.insert(schema.membership).values({ projectId, userId, role });
		people[role] = {
			kind: 'user',
			userId,
			name,
			isAdministrator: false,
			roles: new Map([[projectId, new Set([role])]])
		};
	}
	return people;
}

async function newSector(
	db: Database,
	projectId: string,
	name: string,
	sign: 'circle' | 'square',
	position: number
): Promise<string> {
	return inserted(
		db
			.insert(schema.sector)
			.values({ projectId, name, sign, position })
			.returning({ id: schema.sector.id })
	);
}

async function newUnit(
	db: Database,
	projectId: string,
	sectorId: string,
	name: string
): Promise<TestThing> {
	const id = await inserted(
		db.insert(schema.unit).values({ projectId, sectorId, name }).returning({ id: schema.unit.id })
	);
	return { id, name };
}

async function inserted(rows: Promise<{ id: string }[]>): Promise<string> {
	const [row] = await rows;
	if (!row) throw new Error('nothing was inserted');
	return row.id;
}
