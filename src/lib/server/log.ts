import pino from 'pino';
import { faultOf } from './faultOf';

/**
 * Structured log on standard output. What people wrote never goes here: log ids, codes and counts.
 */
export const log = pino({
	level: process.env.LOG_LEVEL ?? 'info',
	base: undefined,
	// Pino's own would write an error's words, and those may quote what people wrote.
	serializers: { err: faultOf },
	timestamp: pino.stdTimeFunctions.isoTime
});
