import type { RatedOption } from '$lib/domain/workshop/ratingResult';

/** An option as the screen has it: by number in the picture, by name beside it. */
export type RatedPoint = Omit<RatedOption, 'spread'> & { number: number; label: string };
