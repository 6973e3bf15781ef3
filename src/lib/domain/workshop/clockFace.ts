/** Seconds as a clock shows them: `7:05`. */
export function clockFace(seconds: number): string {
	const whole = Math.max(0, seconds);
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
