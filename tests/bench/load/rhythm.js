/** Keystrokes in a burst, and the time between them: a word, typed at an ordinary pace. */
const BURST = 6;
const BETWEEN_KEYS = 150;
/** A burst and the pause after it: two keystrokes a second in all. */
const BURST_EVERY = 3000;
const MOVE_EVERY = 100;

/**
 * Lets somebody type in bursts and move their pointer, from a random moment on, until told to stop.
 *
 * @param {{ type(): void, move(): void }} person
 * @param {number} from In ms from now: nobody begins before it.
 * @returns {() => void} How to stop.
 */
export function live(person, from = 0) {
	let isOver = false;
	/** @type {NodeJS.Timeout | undefined} */
	let moving;
	const burst = (left = BURST) => {
		if (isOver) return;
		person.type();
		const pause = BURST_EVERY - (BURST - 1) * BETWEEN_KEYS;
		if (left > 1) setTimeout(burst, BETWEEN_KEYS, left - 1);
		else setTimeout(burst, pause * (0.5 + Math.random()));
	};
	setTimeout(burst, from + Math.random() * BURST_EVERY);
	setTimeout(
		() => {
			if (!isOver) moving = setInterval(() => person.move(), MOVE_EVERY);
		},
		from + Math.random() * MOVE_EVERY
	);
	return () => {
		isOver = true;
		clearInterval(moving);
	};
}
