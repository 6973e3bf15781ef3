/** So many files are read at once in this process; each may take a whole core. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Waits until it is this one's turn. @returns How to let the next one in. */
export async function takeTurn(): Promise<() => void> {
	if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
	else running += 1;
	return () => {
		const next = waiting.shift();
		if (next) next();
		else running -= 1;
	};
}
