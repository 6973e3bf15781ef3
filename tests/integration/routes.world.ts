import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { newWorkshopCode } from '$lib/domain/workshopCode';
import { roles } from '$lib/domain/roles';
import { createFirstAdministratorLink, createPasswordLink } from '$lib/server/auth';
import type { SessionHolder } from '$lib/server/auth/session';
import { markPassage } from '$lib/server/commands/passage/markPassage';
import type { Database } from '$lib/server/db/client';
import { participant, userAccount, workshop } from '$lib/server/db/schema';
import { newActionItem } from '../support/actionItem.ts';
import { signIn } from '../support/participant.ts';
import { newConflict } from '../support/conflict.ts';
import { newGroup, newMeeting } from '../support/meeting.ts';
import { newProject } from '../support/project.ts';
import { newSteeringMeeting } from '../support/steeringMeeting.ts';
import { newVersion } from '../support/sourceVersion.ts';
import type { Asker } from './routes.table.ts';

/** A project to ask for, and everybody who asks, signed in. */
export interface World {
	/** Fills the brackets of a route. */
	fill(route: string): string;
	/** `Cookie` headers. */
	cookies: Record<Asker, string>;
}

export async function newWorld(db: Database): Promise<World> {
	// Only where nobody is yet; a later world has none, and its askers do not need it.
	const administratorLink = (await createFirstAdministratorLink(db)) ?? '';
	const project = await newProject(db);
	const elsewhere = await newProject(db);
	const code = newWorkshopCode(randomBytes);
	await db.update(workshop).set({ code }).where(eq(workshop.id, project.workshop.id));
	const { id: actionId, number } = await newActionItem(db, project, {
		contributorIds: [project.units.school.id]
	});
	const groupId = await newGroup(db, project);
	const meetingId = await newMeeting(db, project, groupId);
	const version = await newVersion(db, project);
	const { passageId } = await markPassage(
		{ db, actor: project.people.projectLead, now: new Date() },
		{ projectId: project.id, ...version.select('Ventetid koster.') }
	);
	const invited = await newAccount(db, { isAdministrator: false });
	const passwordLink = await createPasswordLink(db, invited, new Date());
	const [otherWorkshop] = await db
		.insert(workshop)
		.values({ projectId: project.id, title: 'En anden', code: newWorkshopCode(randomBytes) })
		.returning({ id: workshop.id });
	const conflictKey = await newConflict(db, project.source);
	const steeringMeeting = await newSteeringMeeting(db, project.id);
	const administrator = await newAccount(db, { isAdministrator: true });

	const guest = (workshopId: string) => newGuest(db, workshopId, project.sectors.school);
	const holders: Record<Exclude<Asker, 'nobody'>, SessionHolder> = {
		guest: await guest(project.workshop.id),
		guestOfAnotherWorkshop: await guest(otherWorkshop?.id ?? ''),
		...(Object.fromEntries(
			roles.map((role) => [role, { userId: project.people[role].userId }])
		) as Record<(typeof roles)[number], SessionHolder>),
		memberOfAnotherProject: { userId: elsewhere.people.member.userId },
		administrator: { userId: administrator }
	};
	const cookies = { nobody: '' } as World['cookies'];
	for (const [asker, holder] of Object.entries(holders)) {
		cookies[asker as Asker] = await signIn(db, holder);
	}
	return {
		cookies,
		fill: (route) => {
			const recommendation = project.source.recommendations[0].code;
			const link = route.includes('/administrator/') ? administratorLink : passwordLink;
			const values: Record<string, string> = {
				project: project.slug,
				projectId: project.id,
				board: project.board.id,
				workshop: project.workshop.id,
				number: String(number),
				code: route.includes('/j/') ? code : recommendation,
				token: link.split('/').at(-1) ?? '',
				// Seen from a recommendation; from anything else it is asked the same way.
				...(route.includes('/thread/') && { kind: 'recommendation', id: recommendation }),
				// A screen's key it is not: that opens nothing.
				key: project.source.key,
				passage: passageId,
				group: groupId,
				commitment: project.id,
				action: actionId,
				unit: project.units.school.id,
				meeting: route.includes('/steering/') ? steeringMeeting : meetingId,
				link: project.id,
				...(route.includes('/conflicts/') && { key: conflictKey }),
				secret: 'nothing'
			};
			return route.replace(/\[(\w+)\]/g, (_, name: string) => values[name] ?? `[${name}]`);
		}
	};
}

async function newGuest(
	db: Database,
	workshopId: string,
	sectorId: string
): Promise<SessionHolder> {
	const [row] = await db
		.insert(participant)
		.values({ workshopId, sectorId })
		.returning({ id: participant.id });
	return { participantId: row?.id ?? '' };
}

async function newAccount(
	db: Database,
	{ isAdministrator }: { isAdministrator: boolean }
): Promise<string> {
	const email = `${randomBytes(6).toString('hex')}@example.org`;
	const [row] = await db
		.insert(userAccount)
		.values({ name: 'Nogen', email, isAdministrator })
		.returning({ id: userAccount.id });
	return row?.id ?? '';
}
