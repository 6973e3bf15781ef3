import {
	test as base,
	type Browser,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import { startBuiltServer, type BuiltServer } from '../../support/builtServer.ts';
import { newDemonstration, type Doors } from '../../support/demonstration.ts';
import { movedTo } from '../../support/movedTo.ts';
import { dropAll } from '../../support/template.ts';
import { testServer } from '../../support/test-server.ts';

/** The application in operation, with the demonstration in a database of its own. */
export class App {
	#server: BuiltServer;

	constructor(
		readonly databaseUrl: string,
		readonly doors: Doors,
		server: BuiltServer
	) {
		this.#server = server;
		this.origin = server.origin;
	}

	/** Stays the same over a restart. */
	readonly origin: string;

	/** Kills the server as a power cut would, and starts it again at the same address. */
	async killAndRestart(): Promise<void> {
		await this.#server.kill();
		await this.start();
	}

	async kill(): Promise<void> {
		await this.#server.kill();
	}

	/** @param settings More of them than the application is tested with; see OPERATIONS.md. */
	async start(settings: NodeJS.ProcessEnv = {}): Promise<void> {
		const port = Number(new URL(this.origin).port);
		this.#server = await startBuiltServer(this.databaseUrl, port, settings);
	}

	/** Stops the server and starts it again at the same address, on another day. */
	async moveTo(at: Date, settings: NodeJS.ProcessEnv = {}): Promise<void> {
		await this.stop();
		await this.start({ ...movedTo(at), ...settings });
	}

	async stop(): Promise<void> {
		await this.#server.stop();
	}

	/** The demonstration's account in a role: projectLead, facilitator, member, steering, reader. */
	account(role: string) {
		const account = this.doors.signIn.find((entry) => entry.role === role);
		if (!account) throw new Error(`The demonstration has nobody as ${role}`);
		return account;
	}
}

/** Screens people sit at. */
export const screens = {
	phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
	laptop: { viewport: { width: 1366, height: 768 } },
	projector: { viewport: { width: 1920, height: 1080 } }
} satisfies Record<string, BrowserContextOptions>;

/** A person with a browser of their own. */
export async function newPerson(
	browser: Browser,
	app: App,
	options: BrowserContextOptions = screens.laptop
): Promise<Page> {
	const context = await browser.newContext({ baseURL: app.origin, ...options });
	return context.newPage();
}

interface OfWorker {
	/**
	 * Names the application of a file: `test.use({ world: 'steering' })`. Tests of one name share it
	 * and what they write in it; another name has another, so that no file meets another's notes.
	 */
	world: string;
	app: App;
}

export const test = base.extend<object, OfWorker>({
	world: ['demonstration', { scope: 'worker', option: true }],
	app: [
		// The world's name alone sets the applications apart: another name is another worker.
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
		async ({}, use) => {
			const postgres = await testServer();
			const { url, name, ...doors } = await newDemonstration(postgres.url);
			const app = new App(url, doors, await startBuiltServer(url));
			await use(app);
			await app.stop();
			await dropAll(postgres.url, name);
			await postgres.stop();
		},
		{ scope: 'worker', timeout: 120_000 }
	]
});

export { expect } from '@playwright/test';
