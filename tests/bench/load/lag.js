/** How late this process is: where it is late itself, it measures itself. */
const EVERY = 10;

/** @returns {() => number[]} How to stop, with how late each look was, in ms. */
export function watchLag() {
	/** @type {number[]} */
	const late = [];
	let due = performance.now() + EVERY;
	const timer = setInterval(() => {
		const now = performance.now();
		late.push(Math.max(0, now - due));
		due = now + EVERY;
	}, EVERY);
	return () => {
		clearInterval(timer);
		return late;
	};
}
