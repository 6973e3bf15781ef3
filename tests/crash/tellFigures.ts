import type { Crash, CrashFigures } from './playCrash.ts';

/** One line for each victim: medians and worst cases, in milliseconds. */
export function tellFigures(figures: readonly (Crash & CrashFigures)[]): string {
	const victims = [...new Set(figures.map(({ victim }) => victim))];
	return victims
		.map((victim) => {
			const rounds = figures.filter((round) => round.victim === victim);
			const range = (of: (round: CrashFigures) => number | null) =>
				spread(rounds.map(of).filter((value) => value !== null));
			const total = (of: (round: CrashFigures) => number) =>
				rounds.reduce((sum, round) => sum + of(round), 0);
			return [
				`${victim}: ${rounds.length} times`,
				`${total(({ edits }) => edits)} edits`,
				`${total(({ goneUnacknowledged }) => goneUnacknowledged)} gone with a browser before they were called stored`,
				`told ${range(({ toldAfter }) => toldAfter)}`,
				`up ${range(({ upAfter }) => upAfter)}`,
				`ready ${range(({ readyAfter }) => readyAfter)}`,
				`all stored ${range(({ storedAfter }) => storedAfter)}`
			].join(', ');
		})
		.join('\n');
}

function spread(values: number[]): string {
	const sorted = values.sort((one, other) => one - other);
	const median = sorted[Math.floor(sorted.length / 2)];
	if (median === undefined) return '–';
	return `median ${median.toFixed(0)} / worst ${(sorted.at(-1) ?? 0).toFixed(0)} ms`;
}
