/** A time of day as Danes type it: 8.30, 08:30, 830, 9. @returns Minutes after midnight, or null. */
export function parseClock(typed: string): number | null {
	const [, hours, minutes] = /^\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*$/.exec(typed) ?? [];
	if (hours === undefined) return null;
	const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
	return hour < 24 && minute < 60 ? hour * 60 + minute : null;
}

/** Minutes after midnight as a clock shows them: `8.30`. */
export function clockTime(minutes: number): string {
	const day = ((minutes % 1440) + 1440) % 1440;
	return `${Math.floor(day / 60)}.${String(day % 60).padStart(2, '0')}`;
}
