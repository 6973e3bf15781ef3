/**
 * Something that stops a command and that the person at the terminal can do something about.
 * Its message is one line, written for that person; it is shown without a stack trace.
 */
export class LaunchError extends Error {
	/** @override */
	name = 'LaunchError';
}
