/** Dots for each voter: about a third of the options, at least one, and never more than ten. */
export function proposedDots(options: number): number {
	return Math.min(10, Math.max(1, Math.round(options / 3)));
}
