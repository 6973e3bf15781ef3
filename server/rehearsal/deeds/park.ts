import { pick, type Deed } from '../Stage.ts';

/** One in so many has something that belongs elsewhere. */
const PARKERS = 5;

/** Parks something that does not belong here. */
export const park: Deed = async ({ guest, page, place, pause, words }) => {
	if (place % PARKERS !== 0) return;
	await pause();
	await guest.send('park', { workshopId: page.state.id, text: pick(words.parked) ?? '' });
};
