/**
 * Whether the database is away or in trouble (SQLSTATE class 08, 53 or 57P, or a socket's own error),
 * so that waiting helps. A connection that we ended ourselves does not come back.
 */
export function isTrouble(error: unknown): boolean {
	const code = codeOf(error) ?? '';
	return /^(08|53|57P|CONNECT|E[A-Z_]+$)/.test(code) && code !== 'CONNECTION_ENDED';
}

/**
 * Whether the database refused the data itself (SQLSTATE class 22 or 23: bad value, broken
 * reference), so that trying again can never help.
 */
export function isRefusedForGood(error: unknown): boolean {
	return /^2[23]...$/.test(codeOf(error) ?? '');
}

/** The innermost code of an error: SQLSTATE, or the driver's or the system's own. */
export function codeOf(error: unknown): string | null {
	let found: string | null = null;
	for (let at = error; at instanceof Error; at = at.cause) {
		const { code } = at as { code?: unknown };
		if (typeof code === 'string') found = code;
	}
	return found;
}
