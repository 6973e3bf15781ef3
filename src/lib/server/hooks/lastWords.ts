import { faultOf } from '../faultOf';
import { log } from '../log';

/**
 * What nobody expected ends the process: its state can no longer be trusted, and everything
 * acknowledged is stored. Node itself would print the whole error on the way, and with it perhaps what
 * people wrote.
 */
export function sayLastWords(error: unknown): void {
	log.fatal({ fault: faultOf(error) }, 'the process ends: something unexpected');
	process.exit(1);
}
