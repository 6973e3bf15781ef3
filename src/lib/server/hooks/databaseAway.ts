const socketCodes = new Set([
	'ECONNREFUSED',
	'ECONNRESET',
	'ENOTFOUND',
	'EPIPE',
	'ETIMEDOUT',
	'CONNECT_TIMEOUT',
	'CONNECTION_CLOSED',
	'CONNECTION_DESTROYED',
	'CONNECTION_ENDED'
]);

/** PostgreSQL's own: connection exceptions, too many connections, shutting down, starting up. */
const serverCodes = /^(08\w{3}|53300|57P0[123])$/;

/** Whether an error, or what caused it, says that the database cannot be reached right now. */
export function isDatabaseAway(error: unknown): boolean {
	for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
		const code = 'code' in at ? String(at.code) : '';
		if (socketCodes.has(code) || serverCodes.test(code)) return true;
	}
	return false;
}
