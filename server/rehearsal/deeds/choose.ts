import type { Deed } from '../Stage.ts';

/** A leader takes a stand on what nobody has taken one on yet. */
export const choose: Deed = async (stage) => {
	if (!stage.page.seat.isLeader) return;
	for (;;) {
		await stage.pause();
		const { detail, id: workshopId } = stage.state;
		if (detail?.kind !== 'choose') continue;
		const open = detail.recommendations.find(({ state }) => state === 'notDiscussed');
		if (!open) return;
		await stage.guest.send('choose', {
			workshopId,
			recommendationId: open.id,
			sequence: open.sequence,
			state: 'adopted'
		});
	}
};
