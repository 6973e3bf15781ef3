import { eq } from 'drizzle-orm';
import { isoDay } from '$lib/domain/calendarDay';
import { demonstration } from '$lib/server/auth';
import { hashPassword } from '$lib/server/auth/password';
import { userActor } from '$lib/server/auth/userActor';
import { createBoard } from '$lib/server/commands/createBoard';
import { installDemonstration as install } from '$lib/server/commands/installDemonstration';
import type { Database } from '$lib/server/db/client';
import { userAccount } from '$lib/server/db/schema';

/** How somebody of the demonstration gets in. */
export interface SignIn {
	role: string;
	name: string;
	email: string;
	password: string;
}

/** Which sector each of the demonstration's people speaks for. */
const SECTORS = {
	lead: 'Socialområdet',
	secondLead: 'Børne- og Familieområdet',
	facilitator: 'Ungeindsatsen',
	member: 'Sundhed (kommune, praksis, region)',
	steering: 'Socialområdet',
	reader: 'Andre'
} as const;

/** The board newcomers meet: empty, and theirs to fill. */
const BOARD = {
	title: 'Fra anbefaling til handling',
	sections: ['Hvad virker i dag?', 'Hvad mangler vi?', 'Hvad gør vi nu?']
};

/**
 * The rehearsal a newcomer can walk through: six people, an open workshop with a code, one board.
 */
export async function installDemonstration(
	db: Database,
	projectId: string
): Promise<{ signIn: SignIn[]; workshopCode: string }> {
	const { people, password, workshopCode } = demonstration;
	const { workshopId, isNew } = await install(db, {
		projectId,
		people: people.map((person) => ({ ...person, sector: SECTORS[person.key] })),
		passwordHash: await hashPassword(password),
		workshop: {
			code: workshopCode,
			title: 'Generalprøve: opstartsworkshop',
			heldOn: isoDay('2026-04-17'),
			place: 'Norddjurs'
		}
	});
	if (isNew) await layOutBoard(db, projectId, workshopId);
	const signIn = people.map(({ roles, name, email }) => ({
		role: roles[0]!,
		name,
		email,
		password
	}));
	return { signIn, workshopCode };
}

/** Made by the facilitator through the command every board is made by. */
async function layOutBoard(db: Database, projectId: string, workshopId: string): Promise<void> {
	const facilitator = demonstration.people.find(({ key }) => key === 'facilitator')!;
	const [account] = await db
		.select({ id: userAccount.id })
		.from(userAccount)
		.where(eq(userAccount.email, facilitator.email));
	const actor = await userActor(db, account!.id);
	await createBoard({ db, actor: actor!, now: new Date() }, { projectId, workshopId, ...BOARD });
}
