/** How two recommendations from different sources stand to each other. */
export const crosswalkKinds = [
	'same',
	'partial',
	'specifies',
	'supports',
	'tension',
	'contradicts'
] as const;
export type CrosswalkKind = (typeof crosswalkKinds)[number];

/** Disagreements are shown while people map, so that nobody picks one side unknowingly. */
export function isDisagreement(kind: CrosswalkKind): boolean {
	return kind === 'tension' || kind === 'contradicts';
}
