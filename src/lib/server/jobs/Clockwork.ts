import type { Database } from '$lib/server/db/client';
import { faultOf } from '$lib/server/faultOf';
import { log } from '$lib/server/log';
import type { Postman } from '$lib/server/mail/Postman';
import { sendNext } from '$lib/server/mail/sendNext';
import { planJobs } from './planJobs';
import { remind } from './remind';
import { runNextJob, type Work } from './runNextJob';
import { sendDigests } from './sendDigests';

const work: Work = { reminders: remind, digest: sendDigests };

interface Parts {
	db: Database;
	/** Null: no mail server is set up, and nothing is sent. */
	postman: Pick<Postman, 'deliver' | 'close'> | null;
	/** Between two looks at what is due, in ms. */
	every?: number;
	/** What time it is. */
	clock?: () => Date;
}

/**
 * Timed work of this process. All that is due stands in the database, so any number of them may run, and
 * each thing is done by one.
 */
export class Clockwork {
	readonly #parts: Required<Parts>;
	#timer: NodeJS.Timeout | undefined;
	#turn: Promise<void> = Promise.resolve();
	#isStopping = false;

	constructor(parts: Parts) {
		this.#parts = { every: 5_000, clock: () => new Date(), ...parts };
	}

	/** Looks at once, and then again and again until it is stopped. */
	start(): void {
		this.#turn = this.turn()
			.catch((thrown: unknown) => {
				log.warn({ fault: faultOf(thrown) }, 'timed work was put off');
			})
			.finally(() => {
				if (this.#isStopping) return;
				this.#timer = setTimeout(() => this.start(), this.#parts.every).unref();
			});
	}

	/** Does everything that is due, and sends everything that waits. */
	async turn(): Promise<void> {
		const { db, postman, clock } = this.#parts;
		await planJobs(db, clock());
		while (!this.#isStopping && (await runNextJob(db, work, clock())));
		while (postman && !this.#isStopping) {
			if ((await sendNext(db, postman, clock())) !== 'dealtWith') return;
		}
	}

	/**
	 * Begins nothing more, and lets what is being done end.
	 *
	 * @param patience In ms: after that it is left to whoever comes next, as where a process dies.
	 */
	async stop(patience = 1_200): Promise<void> {
		this.#isStopping = true;
		clearTimeout(this.#timer);
		let late: NodeJS.Timeout | undefined;
		const tooLate = new Promise((resolve) => (late = setTimeout(resolve, patience)));
		await Promise.race([this.#turn, tooLate]);
		clearTimeout(late);
		this.#parts.postman?.close();
	}
}
