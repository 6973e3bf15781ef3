import { asc, eq } from 'drizzle-orm';
import type { SectorSign } from '$lib/domain/sectorSigns';
import type { Queryable } from '$lib/server/db/client';
import { sector } from '$lib/server/db/schema';

export interface ListedSector {
	id: string;
	name: string;
	sign: SectorSign;
}

/** A project's sectors in their own order. */
export function sectorsOf(db: Queryable, projectId: string): Promise<ListedSector[]> {
	return db
		.select({ id: sector.id, name: sector.name, sign: sector.sign })
		.from(sector)
		.where(eq(sector.projectId, projectId))
		.orderBy(asc(sector.position));
}
