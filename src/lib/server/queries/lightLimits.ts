import { eq } from 'drizzle-orm';
import { defaultTrafficLightLimits, type TrafficLightLimits } from '$lib/domain/trafficLight';
import type { Queryable } from '$lib/server/db/client';
import { project } from '$lib/server/db/schema';

/** From when the lights of a project's actions are yellow and red. */
export async function lightLimits(db: Queryable, projectId: string): Promise<TrafficLightLimits> {
	const [found] = await db
		.select({ limits: project.trafficLightLimits })
		.from(project)
		.where(eq(project.id, projectId));
	return found?.limits ?? defaultTrafficLightLimits;
}
