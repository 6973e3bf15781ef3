import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import { userActor } from '$lib/server/auth/userActor';
import type { CommandContext } from '$lib/server/context';
import type { Database } from '$lib/server/db/client';
import { sourceImport, userAccount } from '$lib/server/db/schema';
import { projectBySlug } from '$lib/server/queries/projectBySlug';
import { sourceByKey } from '$lib/server/queries/sourceByKey';
import { sourceImports } from '$lib/server/queries/sourceImports';
import { importFile, MOST_BYTES } from '$lib/server/sources/importing/importFile';
import { dictionary } from '$lib/text';

/** In ms: as often as somebody who waits wants to see that it goes on. */
const LOOK_EVERY = 300;

/** What is brought in, and where: the project's name in addresses and the source's key. */
export interface ImportOrder {
	project: string;
	source: string;
	file: string;
	/** E-mail of the account in whose name it is done: its rights hold here too. */
	email: string;
}

/**
 * Brings a file in as a new version of a source, as the page does, and tells how far it is.
 *
 * @param tell Takes a line for whoever waits.
 * @returns Number of the version.
 * @throws Error with what is wrong, in words.
 */
export async function importSource(
	db: Database,
	order: ImportOrder,
	tell: (line: string) => void
): Promise<{ version: number }> {
	const context = await contextOf(db, order.email);
	const project = await projectBySlug(db, order.project);
	if (!project) throw new Error(`There is no project called ${order.project}`);
	const source = await sourceByKey(db, project.id, order.source);
	if (!source) throw new Error(`The project works from no source called ${order.source}`);
	const fileName = path.basename(order.file);
	const sent = { projectId: project.id, sourceId: source.id, fileName };
	const text = dictionary('da');
	const words = text.library.import;
	try {
		const { importId, over } = await importFile(context, {
			...sent,
			bytes: await readFile(order.file)
		});
		const stop = tellProgress(db, importId, tell);
		await over;
		stop();
		const all = await sourceImports(db, project.id, source.id, new Date());
		const done = all.find(({ id }) => id === importId);
		if (done?.state === 'done' && done.versionNumber !== null)
			return { version: done.versionNumber };
		const megabytes = MOST_BYTES / 1024 / 1024;
		throw new Error(words.fault[done?.fault ?? 'interrupted'](megabytes, done?.faultLine ?? null));
	} catch (error) {
		throw error instanceof Refusal ? new Error(text.errors[error.code](error.params)) : error;
	}
}

async function contextOf(db: Database, email: string): Promise<CommandContext> {
	const [account] = await db
		.select({ id: userAccount.id })
		.from(userAccount)
		.where(eq(userAccount.email, email.toLowerCase()));
	const actor = account && (await userActor(db, account.id));
	if (!actor) throw new Error('No account has that e-mail address');
	return { db, actor, now: new Date() };
}

/** Says how far the import is whenever that has changed. @returns How to stop. */
function tellProgress(db: Database, importId: string, tell: (line: string) => void): () => void {
	let last = '';
	const timer = setInterval(() => {
		void db
			.select({ state: sourceImport.state, progress: sourceImport.progress })
			.from(sourceImport)
			.where(eq(sourceImport.id, importId))
			.then(([row]) => {
				const line = row && `${row.progress} % ${row.state}`;
				if (line && line !== last) tell((last = line));
			})
			// What is wrong with the database the import itself says.
			.catch(() => {});
	}, LOOK_EVERY);
	return () => clearInterval(timer);
}
