/** What may be logged of an error. */
export interface Fault {
	name: string;
	/** A driver's or the system's: `23505`, `ECONNREFUSED`. */
	code?: string;
	message?: string;
	/** Where in the code, innermost first. */
	at?: string[];
}

/**
 * An error without anything people wrote. A database's error carries the values of the statement, a
 * parser's the text it stumbled on: of those, only what kind it was and where is kept. The words of a
 * plain `Error` are our own, or fixed ones of a library.
 */
export function faultOf(error: unknown): Fault {
	let innermost = error;
	while (innermost instanceof Error && innermost.cause !== undefined) innermost = innermost.cause;
	if (!(innermost instanceof Error)) return { name: typeof innermost };
	const { name, message } = innermost;
	const { code } = innermost as { code?: unknown };
	if (innermost.constructor === Error && code === undefined) return { name, message };
	const isCode = typeof code === 'string' && /^\w{1,50}$/.test(code);
	return { name, ...(isCode && { code }), at: placesIn(error) };
}

/** The words come first in a stack, and may look like places themselves: they are cut off. */
function placesIn(error: unknown): string[] {
	if (!(error instanceof Error)) return [];
	const { stack = '', message } = error;
	return stack
		.slice(stack.indexOf(message) + message.length)
		.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.map((line) => line.trim())
		.slice(0, 8);
}
