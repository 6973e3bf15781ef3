import { expect, it, vi } from 'vitest';
import { keepRunning } from './keep-running.js';

const times = { every: 1, pauses: [1, 1] };

/** @param {(attempt: number) => boolean} succeeds */
function newDatabase(succeeds) {
	const database = {
		isUp: true,
		attempts: 0,
		isRunning: () => database.isUp,
		restart: async () => {
			database.attempts++;
			if (!succeeds(database.attempts)) throw new Error(`no ${database.attempts}`);
			database.isUp = true;
		}
	};
	return database;
}

it('starts a database that has died again, as often as it dies, and says so', async () => {
	const database = newDatabase((attempt) => attempt !== 2);
	const tell = vi.fn();
	const letGo = keepRunning(database, tell, times);
	database.isUp = false;
	await vi.waitFor(() => expect(tell.mock.calls.join()).toMatch(/stoppet.*kører igen/));
	database.isUp = false;
	await vi.waitFor(() => expect(tell.mock.calls.join()).toMatch(/stoppet.*no 2.*kører igen/));
	expect(database.attempts).toBe(3);
	await letGo();
});

it('gives up after some attempts in a row, and says that somebody has to come', async () => {
	const database = newDatabase(() => false);
	database.isUp = false;
	const tell = vi.fn();
	const letGo = keepRunning(database, tell, times);
	await vi.waitFor(() => expect(tell.mock.calls.join()).toContain('start Handlekraft igen'));
	await letGo();
	expect(database.attempts).toBe(3);
});

it('waits for nothing any more once it is let go', async () => {
	const database = newDatabase(() => false);
	database.isUp = false;
	const tell = vi.fn();
	const letGo = keepRunning(database, tell, { every: 1, pauses: [600_000] });
	await vi.waitFor(() => expect(tell.mock.calls.join()).toContain('no 1'));
	await letGo();
	expect(database.attempts).toBe(1);
});
