import { players } from '../ours/vite.js';

/**
 * The screen on the wall, as far as what it is told.
 *
 * @param {string} origin
 * @param {string} key
 * @returns When it heard of a phase first, in ms since 1970; NaN where it has not. And how to stop.
 */
export async function followScreen(origin, key) {
	const { readEvents } = await players();
	const end = new AbortController();
	const answer = await fetch(`${origin}/live/screens/${key}`, { signal: end.signal });
	if (!answer.ok || !answer.body) throw new Error(`the screen was refused: ${answer.status}`);
	/** @type {Map<string, number>} */
	const heard = new Map();
	const read = async (/** @type {ReadableStream<Uint8Array>} */ body) => {
		for await (const data of readEvents(body)) {
			const id = JSON.parse(data).phase?.id;
			if (id && !heard.has(id)) heard.set(id, performance.timeOrigin + performance.now());
		}
	};
	// It ends when it is stopped; what it has not heard by then is missing in the figures.
	void read(answer.body).catch(() => {});
	return {
		at: (/** @type {string} */ phaseId) => heard.get(phaseId) ?? Number.NaN,
		stop: () => end.abort()
	};
}
