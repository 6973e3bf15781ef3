import { pick, type Deed } from '../Stage.ts';

const DAY = 86_400_000;
/** One in so many at a table holds the pen. */
const WRITERS = 4;

/** Writes down what is to be done, with somebody in the room who is to answer for it. */
export const propose: Deed = async (stage) => {
	const { guest, page, place, pause, words } = stage;
	if (place % WRITERS !== 0) return;
	for (const title of words.actions.slice(0, 2)) {
		await pause(2);
		const { detail, recommendations } = stage.state;
		if (detail?.kind !== 'actions') return;
		await guest.send('propose', {
			title,
			unitId: pick(page.choices?.units ?? [])?.id ?? '',
			ownerParticipantId: pick(page.choices?.people ?? [])?.id ?? '',
			dueOn: new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10),
			workstreamId: pick(detail.workstreams)?.id ?? '',
			recommendationIds: pick(recommendations)?.id ?? ''
		});
	}
};
