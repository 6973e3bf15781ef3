import { tableBoards } from '$lib/server/queries/workshop/tableBoards';
import { requireWorkshop } from '../requireWorkshop';
import { MAX_PER_TABLE } from './sheetsOf';
import type { PageServerLoad } from './$types';

/** Two sheets for each table, where nothing else is asked for. */
const PER_TABLE = 16;

/** Cards of paper to print; how many for each table stands in the address. */
export const load: PageServerLoad = async (event) => {
	const { workshop } = await requireWorkshop(event, 'facilitate');
	const asked = Number(event.url.searchParams.get('count') ?? PER_TABLE);
	const tables = await tableBoards(event.locals.context.db, workshop.id);
	return {
		workshop: { id: workshop.id, title: workshop.title },
		tables: tables.map(({ number }) => number),
		perTable: Number.isInteger(asked) && asked > 0 ? Math.min(asked, MAX_PER_TABLE) : PER_TABLE
	};
};
