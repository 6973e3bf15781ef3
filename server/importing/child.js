/**
 * The process that reads one file and ends. A file that somebody sent may be made to hang or to fill
 * the memory: here it takes nobody with it. It holds no address of the database and no secret.
 */
import { Worker } from 'node:worker_threads';
import { LIMITS } from './limits.js';

/** In ms. */
const WATCH_EVERY = 50;

/** Tells the answer, and ends once it has been handed over. @param {object} message */
const answer = (message) => process.send?.(message, () => process.exit(0));

process.once('message', ({ memory = LIMITS.memory, ...workerData }) => {
	const thread = new Worker(new URL('./thread.js', import.meta.url), {
		workerData,
		resourceLimits: { maxOldGenerationSizeMb: LIMITS.heap }
	});
	thread.on('message', (message) =>
		'share' in message ? process.send?.(message) : answer(message)
	);
	thread.on('error', (error) => {
		const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
		answer({ fault: isFull ? 'tooLong' : 'unreadable' });
	});
	setInterval(() => {
		if (process.memoryUsage.rss() > memory) answer({ fault: 'tooLong' });
	}, WATCH_EVERY);
});
// Whoever asked is gone: nobody is left to answer.
process.once('disconnect', () => process.exit(1));
