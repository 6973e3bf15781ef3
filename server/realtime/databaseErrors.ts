/**
 * Whether the database refused the data itself (SQLSTATE class 22 or 23: bad value, broken
 * reference), so that trying again can never help.
 */
export function isRefusedForGood(error: unknown): boolean {
	for (let at = error; at instanceof Error; at = at.cause) {
		const { code } = at as { code?: unknown };
		if (typeof code === 'string' && /^2[23]...$/.test(code)) return true;
	}
	return false;
}
