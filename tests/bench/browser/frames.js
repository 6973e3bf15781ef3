/**
 * The time between each two frames the browser made while something was done.
 *
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} work
 * @returns In ms: the middle one, 95 of 100, the longest; and how many were longer than two frames
 *   of a 60 Hz screen.
 */
export async function framesDuring(page, work) {
	await page.evaluate(() => {
		const seen = { times: /** @type {number[]} */ ([]), isOn: true };
		Object.assign(window, { seenFrames: seen });
		requestAnimationFrame(function note(now) {
			seen.times.push(now);
			if (seen.isOn) requestAnimationFrame(note);
		});
	});
	await work();
	const times = await page.evaluate(() => {
		const { seenFrames: seen } = /** @type {{ seenFrames: { times: number[], isOn: boolean } }} */ (
			/** @type {unknown} */ (window)
		);
		seen.isOn = false;
		return seen.times;
	});
	const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
	gaps.sort((a, b) => a - b);
	const at = (/** @type {number} */ part) => gaps[Math.floor(gaps.length * part)] ?? 0;
	return {
		count: gaps.length,
		median: at(0.5),
		p95: at(0.95),
		longest: gaps.at(-1) ?? 0,
		late: gaps.filter((gap) => gap > 34).length
	};
}

/** @typedef {Awaited<ReturnType<typeof framesDuring>>} Frames */
