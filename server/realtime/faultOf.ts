/**
 * What may be logged of an error. The database's driver puts the values of a failed statement in its
 * errors, and those are what people wrote: only name, code and the innermost words are kept.
 */
export function faultOf(error: unknown): { name: string; code?: unknown; message: string } {
	let innermost = error;
	while (innermost instanceof Error && innermost.cause !== undefined) innermost = innermost.cause;
	if (!(innermost instanceof Error)) return { name: 'unknown', message: typeof innermost };
	const { name, message } = innermost;
	const { code } = innermost as { code?: unknown };
	return { name, code, message: message.startsWith('Failed query') ? 'a query failed' : message };
}
