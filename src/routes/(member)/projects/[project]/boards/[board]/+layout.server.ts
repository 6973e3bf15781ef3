import { boardPeople } from '$lib/server/queries/boardPeople';
import { boardSubjects } from '$lib/server/queries/boardSubjects';
import { commitChoices } from '$lib/server/queries/commitChoices';
import { recommendationOptions } from '$lib/server/queries/recommendationOptions';
import { sectorsOf } from '$lib/server/queries/sectorsOf';
import { can } from '$lib/server/policies/can';
import { roomAround } from '$lib/server/queries/workshop/roomAround';
import { personAtBoard } from './personAtBoard';
import { requireBoard } from './requireBoard';
import type { LayoutServerLoad } from './$types';

/** What stays the same while the board is open; what changes is loaded by the page, again and again. */
export const load: LayoutServerLoad = async (event) => {
	const board = await requireBoard(event);
	const { db, actor } = event.locals.context;
	const { projectId, anonymity } = board;
	const mayCommit = can(actor, 'commitActionItem', { kind: 'project', projectId });
	const [person, sectors, recommendations, subjects, choices, people, room] = await Promise.all([
		personAtBoard(db, actor, projectId, anonymity),
		sectorsOf(db, projectId),
		recommendationOptions(db, projectId),
		boardSubjects(db, projectId),
		mayCommit ? commitChoices(db, projectId) : null,
		anonymity === 'named' ? boardPeople(db, board.id) : [],
		roomAround(event.locals.context)
	]);
	const names = Object.fromEntries(people.map(({ id, name }) => [id, name]));
	const chrome = 'wide' as const;
	return { chrome, person, sectors, recommendations, subjects, choices, names, room };
};
