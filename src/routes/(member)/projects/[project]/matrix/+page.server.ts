import { readCellKey } from '$lib/domain/matrix/cellKey';
import { today } from '$lib/domain/copenhagen';
import { requireCan } from '$lib/server/auth';
import { can } from '$lib/server/policies/can';
import { matrixCell } from '$lib/server/queries/matrixCell';
import { matrixPage } from '$lib/server/queries/matrixPage';
import { recommendationFilterChoices } from '$lib/server/queries/recommendationFilterChoices';
import { recommendationFilterOf } from '$lib/server/queries/recommendationFilterOf';
import { sectorsOf } from '$lib/server/queries/sectorsOf';
import { LIVE } from '$lib/session/Live';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	requireCan(event, 'read', { kind: 'project', projectId: project.id });
	const { actor, context } = event.locals;
	const { db, now } = context;
	const params = event.url.searchParams;
	const filter = recommendationFilterOf(params);
	const sectors = await sectorsOf(db, project.id);
	const sectorId = sectors.find(({ id }) => id === params.get('sector'))?.id ?? null;
	const place = readCellKey(params.get('cell'));
	const [page, choices, cell] = await Promise.all([
		matrixPage(db, project.id, { filter, sectorId }),
		recommendationFilterChoices(db, project.id),
		place && matrixCell(db, project.id, place, { sectorId, now })
	]);
	const mayRead = ({ workshopId }: { workshopId: string | null }) =>
		can(actor, 'read', { kind: 'board', projectId: project.id, workshopId, place: null });
	return {
		canChoose: can(actor, 'choose', { kind: 'project', projectId: project.id }),
		...page,
		...{ filter, choices, sectors, sectorId },
		cell: cell && {
			...cell,
			notes: cell.notes.filter(mayRead),
			hiddenNotes: cell.notes.filter((note) => !mayRead(note)).length
		},
		today: today(now)
	};
};
