import { eq, inArray } from 'drizzle-orm';
import type { Database, Queryable } from '$lib/server/db/client';
import {
	project,
	projectBody,
	projectDate,
	projectSeat,
	sector,
	targetGroupEntry,
	unit,
	workstream
} from '$lib/server/db/schema/projects';
import { projectSource, sourceDocument } from '$lib/server/db/schema/sources';
import type { ProjectFrame } from '$lib/server/sources/catalogue/projectFrame.types';

/**
 * Makes a project from its frame: grant, dates, target group, delindsatser, sectors, units, sources.
 * A project with that slug is left as it is: people may have changed it.
 * @returns The project's id, and whether it was made now.
 */
export async function installProject(
	db: Database,
	frame: ProjectFrame
): Promise<{ projectId: string; isNew: boolean }> {
	return db.transaction(async (tx) => {
		const [made] = await tx
			.insert(project)
			.values({
				slug: frame.slug,
				name: frame.name,
				owner: frame.owner,
				summary: frame.summary,
				grantOre: frame.grantOre,
				grantor: frame.grantor,
				endsOn: frame.endsOn,
				includesEighteen: frame.includesEighteen
			})
			.onConflictDoNothing({ target: project.slug })
			.returning({ id: project.id });
		if (!made) {
			const [standing] = await tx
				.select({ id: project.id })
				.from(project)
				.where(eq(project.slug, frame.slug));
			return { projectId: standing!.id, isNew: false };
		}
		await fillProject(tx, made.id, frame);
		return { projectId: made.id, isNew: true };
	});
}

async function fillProject(tx: Queryable, projectId: string, frame: ProjectFrame): Promise<void> {
	await tx.insert(projectDate).values(frame.dates.map((date) => ({ ...date, projectId })));
	await tx.insert(targetGroupEntry).values(
		frame.targetGroup.map(({ validFrom, ages, words, sourceCode }, index) => ({
			projectId,
			position: index + 1,
			validFrom,
			ageFrom: ages.from,
			ageTo: ages.to,
			words,
			sourceCode
		}))
	);
	await tx.insert(workstream).values(frame.workstreams.map((entry) => ({ ...entry, projectId })));
	await tx.insert(projectBody).values(frame.bodies.map((body) => ({ ...body, projectId })));
	await tx.insert(projectSeat).values(frame.seats.map((seat) => ({ ...seat, projectId })));
	const sectors = await tx
		.insert(sector)
		.values(frame.sectors.map((entry, index) => ({ ...entry, projectId, position: index + 1 })))
		.returning({ id: sector.id, name: sector.name });
	const sectorIds = new Map(sectors.map(({ id, name }) => [name, id]));
	await tx.insert(unit).values(
		frame.units.map(({ name, sector: sectorName, isExternal }) => ({
			projectId,
			name,
			isExternal,
			sectorId: sectorIds.get(sectorName)!
		}))
	);
	const sources = await tx
		.select({ sourceId: sourceDocument.id })
		.from(sourceDocument)
		.where(inArray(sourceDocument.key, frame.sources));
	await tx.insert(projectSource).values(sources.map(({ sourceId }) => ({ projectId, sourceId })));
}
