import { pick, type Deed } from '../Stage.ts';

/** One word on the way in or out. */
export const speak: Deed = async ({ guest, pause, words }) => {
	await pause();
	await guest.send('word', { word: pick(words.said) ?? '' });
};
