import { eq, inArray } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Role } from '$lib/domain/roles';
import type { Database, Queryable } from '$lib/server/db/client';
import { memberProfile, membership, sector, userAccount, workshop } from '$lib/server/db/schema';

export interface DemonstrationPeople {
	name: string;
	email: string;
	roles: readonly Role[];
	/** Name of the sector they speak for. */
	sector: string;
}

export interface DemonstrationInput {
	projectId: string;
	people: readonly DemonstrationPeople[];
	/** One for all of them. */
	passwordHash: string;
	workshop: { code: string; title: string; heldOn: CalendarDay; place: string };
}

export interface Demonstration {
	workshopId: string;
	/** Made now; false where it stood already, and then nothing was touched. */
	isNew: boolean;
}

/**
 * Makes the people of the demonstration and an open rehearsal workshop they can try things in.
 */
export async function installDemonstration(
	db: Database,
	input: DemonstrationInput
): Promise<Demonstration> {
	return db.transaction(async (tx) => {
		const [made] = await tx
			.insert(workshop)
			.values({
				...input.workshop,
				projectId: input.projectId,
				isOpen: true,
				isRehearsal: true
			})
			.onConflictDoNothing({ target: workshop.code })
			.returning({ id: workshop.id });
		if (!made) return { workshopId: await standingWorkshop(tx, input), isNew: false };
		await installPeople(tx, input);
		return { workshopId: made.id, isNew: true };
	});
}

async function standingWorkshop(tx: Queryable, { workshop: { code } }: DemonstrationInput) {
	const [row] = await tx.select({ id: workshop.id }).from(workshop).where(eq(workshop.code, code));
	return row!.id;
}

async function installPeople(
	tx: Queryable,
	{ projectId, people, passwordHash }: DemonstrationInput
): Promise<void> {
	await tx
		.insert(userAccount)
		.values(people.map(({ name, email }) => ({ name, email, passwordHash })))
		.onConflictDoNothing({ target: userAccount.email });
	const emails = people.map(({ email }) => email);
	const accounts = await tx.select().from(userAccount).where(inArray(userAccount.email, emails));
	const sectors = await tx.select().from(sector).where(eq(sector.projectId, projectId));
	for (const { id: userId, email } of accounts) {
		const person = people.find((entry) => entry.email === email)!;
		const sectorId = sectors.find(({ name }) => name === person.sector)?.id ?? null;
		const roles = person.roles.map((role) => ({ projectId, userId, role }));
		await tx.insert(membership).values(roles).onConflictDoNothing();
		await tx.insert(memberProfile).values({ projectId, userId, sectorId }).onConflictDoNothing();
	}
}
