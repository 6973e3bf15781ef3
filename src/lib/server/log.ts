import pino from 'pino';

/**
 * Structured log on standard output. What people wrote never goes here: log ids, codes and counts.
 */
export const log = pino({
	level: process.env.LOG_LEVEL ?? 'info',
	base: undefined,
	timestamp: pino.stdTimeFunctions.isoTime
});
