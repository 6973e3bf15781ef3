import { meterOf } from '../measure/usage.js';
import { watchOthers } from '../measure/others.js';
import { preparation } from '../ours/vite.js';
import { onStage } from '../servers/stage.js';

/** Before anything is measured, so that every server runs compiled code. */
const WARM_UP = { seconds: 3, patience: 60 };
/** How long it is waited for what has not arrived, in seconds. */
const PATIENCE = 120;

/**
 * Everybody on one board, typing and moving: what an edit takes to the other screens, and what the
 * server and its database use for it.
 *
 * @param {string} name Of the server.
 * @param {{ people: number, seconds: number, postgres: string }} options
 */
export async function together(name, { people, seconds, postgres }) {
	const { preparedNotes } = await preparation();
	return onStage({ name, people, postgres }, async (stage) => {
		const crowd = await stage.gather('all', preparedNotes(people));
		await crowd.join();
		await crowd.work(WARM_UP);
		const used = await meterOf(stage);
		const others = watchOthers();
		const work = await crowd.work({ seconds, patience: PATIENCE });
		const usage = used();
		return {
			name,
			label: stage.server.label,
			people,
			...work,
			...usage,
			others: others() - usage.serverCpu - usage.databaseCpu - work.cpu
		};
	});
}

/** @typedef {Awaited<ReturnType<typeof together>>} Together */
