import { boardPlaces } from '$lib/server/auth';
import { can } from '$lib/server/policies/can';
import { tableBoards } from '$lib/server/queries/workshop/tableBoards';
import { personAtBoard } from '../../../../boards/[board]/personAtBoard';
import { requireWorkshop } from '../../requireWorkshop';
import type { PageServerLoad } from './$types';

/** Where cards of paper are entered: each goes to the board of its table. */
export const load: PageServerLoad = async (event) => {
	const { workshop, thing } = await requireWorkshop(event, 'facilitate');
	const { db, actor } = event.locals.context;
	const tables = await tableBoards(db, workshop.id);
	const places = await boardPlaces(
		db,
		tables.map(({ boardId }) => boardId)
	);
	const { projectId, workshopId } = thing;
	const anonymity = [...places.values()][0]?.anonymity ?? workshop.anonymity;
	return {
		workshop: { id: workshop.id, title: workshop.title },
		sections: workshop.sections.map(({ key, title }) => ({ key, title })),
		tables: tables.map(({ number, boardId }) => {
			const place = places.get(boardId)?.place ?? null;
			const board = { kind: 'board', projectId, workshopId, place } as const;
			return { number, boardId, mayWrite: can(actor, 'write', board) };
		}),
		person: await personAtBoard(db, actor, projectId, anonymity)
	};
};
