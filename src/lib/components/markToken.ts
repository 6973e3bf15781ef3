import type { MarkColour } from '$lib/domain/markColour';

/** The colours people mark notes and sections with, out of the tokens that are there. */
const tokens: Record<MarkColour, string> = {
	yellow: '--tone-warning-mark',
	green: '--tone-success-mark',
	blue: '--tone-info-mark',
	red: '--tone-danger-mark',
	violet: '--sector-diamond-mark',
	grey: '--tone-neutral-mark'
};

/** The CSS value of a colour mark. */
export function markToken(colour: MarkColour | null): string | undefined {
	return colour === null ? undefined : `var(${tokens[colour]})`;
}
