/** The thread that reads the file; the process around it keeps watch. */
import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from './readFile.js';
import { ReadingFault } from './readingFault.js';

const { bytes, fileName } = workerData;
/** @param {object} message */
const say = (message) => parentPort?.postMessage(message);

try {
	const read = await readFile(Buffer.from(bytes), fileName, (share) => say({ share }));
	say({ read });
} catch (error) {
	const isOurs = error instanceof ReadingFault;
	say({ fault: isOurs ? error.fault : 'unreadable', line: isOurs ? error.line : undefined });
}
