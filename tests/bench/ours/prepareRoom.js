/** Loaded through Vite alone, see vite.js: it uses the application's own TypeScript. */
import { eq } from 'drizzle-orm';
import { openingProgramme } from '$lib/domain/workshop/openingProgramme';
import { openDatabase } from '$lib/server/db/client';
import { migrateDatabase } from '$lib/server/db/migrate';
import { phase, workshop } from '$lib/server/db/schema';
import { dictionary } from '$lib/text';
import { signIn } from '../../support/participant.ts';
import { newProject } from '../../support/project.ts';
import { moreRecommendations } from '../../support/source.ts';
import { TestRoom } from '../../support/workshopRoom.ts';

/** As many as the region's report has. */
const RECOMMENDATIONS = 10;

/**
 * @typedef {object} PreparedRoom
 * @property {string} code Of the workshop.
 * @property {string} home Path of its page.
 * @property {string} workshopId
 * @property {string} screenKey
 * @property {{ id: string, kind: string, title: string }[]} phases In order.
 * @property {string} cookie Of whoever runs it.
 */

/**
 * A migrated database with a workshop that has not begun: tables, recommendations, and the opening
 * programme.
 *
 * @param {string} url
 * @param {{ tables: number }} wanted
 * @returns {Promise<PreparedRoom>}
 */
export async function prepareRoom(url, { tables }) {
	await migrateDatabase(url);
	const { db, close } = openDatabase(url, { max: 2 });
	try {
		const project = await newProject(db);
		const recommendationIds = await moreRecommendations(db, project.source, RECOMMENDATIONS);
		const phases = openingProgramme(dictionary('da').programme.opening);
		const { code, workshopId } = await TestRoom.lay(db, project, {
			tables,
			phases,
			recommendationIds
		});
		await db.update(workshop).set({ isOpen: true }).where(eq(workshop.id, workshopId));
		const [row] = await db
			.select({ screenKey: workshop.screenKey })
			.from(workshop)
			.where(eq(workshop.id, workshopId));
		return {
			code,
			workshopId,
			home: `/projects/${project.slug}/workshops/${workshopId}`,
			screenKey: row?.screenKey ?? '',
			phases: await db
				.select({ id: phase.id, kind: phase.kind, title: phase.title })
				.from(phase)
				.where(eq(phase.workshopId, workshopId))
				.orderBy(phase.position),
			cookie: await signIn(db, { userId: project.people.facilitator.userId })
		};
	} finally {
		await close();
	}
}
