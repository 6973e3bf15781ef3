import { sql } from 'drizzle-orm';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as Y from 'yjs';
import { boardToJson } from '$lib/board';
import { entryName } from '$lib/domain/archive/entryName';
import {
	ARCHIVE_FORMAT,
	ARCHIVE_VERSION,
	MANIFEST,
	type ArchiveManifest
} from '$lib/domain/archive/manifest';
import { isPrivateLevel } from '$lib/domain/workshop/boardLevel';
import { carriedTables } from '$lib/server/db/archive/carriedTables';
import type { Database, Queryable } from '$lib/server/db/client';
import { archiveBoards, type ArchiveBoard } from '$lib/server/queries/archiveBoards';
import { boardAt } from '$server/realtime/index';
import packageFile from '../../../../../package.json' with { type: 'json' };
import { ArchiveFile } from './ArchiveFile';
import { archiveRows } from './archiveRows';

/** Later than anything that is stored, whatever the clocks of two machines say. */
const END_OF_TIME = new Date('9999-12-31T00:00:00Z');

interface Order {
	project: ArchiveManifest['project'];
	now: Date;
	/** With what nobody may see in the application. */
	isWhole: boolean;
}

/**
 * Writes everything of a project as one file, as it is at one moment. Little of it is in memory at a
 * time.
 *
 * @param destination Is ended with the file, or destroyed where it fails.
 */
export async function writeArchive(db: Database, order: Order, destination: Writable) {
	await db.transaction(
		async (tx) => {
			// Instants are written the same way on every server.
			await tx.execute(sql`set local time zone 'UTC'`);
			const file = new ArchiveFile();
			const rows: Record<string, number> = {};
			for (const table of carriedTables) {
				file.add(entryName.rows(table.name), async function* () {
					rows[table.name] = 0;
					for await (const line of archiveRows(tx, table, {
						...order,
						projectId: order.project.id
					})) {
						rows[table.name]! += 1;
						yield line;
					}
				});
			}
			const boards = (await archiveBoards(tx, order.project.id)).filter(
				({ level }) => order.isWhole || !isPrivateLevel(level)
			);
			for (const board of boards) addBoard(file, tx, board);
			file.add(MANIFEST, async function* () {
				yield JSON.stringify(manifestOf(order, { rows, boards: boards.length, file }), null, '\t');
			});
			file.end();
			await pipeline(file.output, destination);
		},
		{ isolationLevel: 'repeatable read', accessMode: 'read only' }
	);
}

function addBoard(file: ArchiveFile, tx: Queryable, { id, title }: ArchiveBoard): void {
	// A transaction within this one reads the same moment.
	const read = () => boardAt({ db: tx as Database }, id, END_OF_TIME);
	file.add(entryName.state(id), async function* () {
		const doc = await read();
		yield Y.encodeStateAsUpdate(doc);
		doc.destroy();
	});
	file.add(entryName.board(id), async function* () {
		const doc = await read();
		yield JSON.stringify(boardToJson(doc, title), null, '\t');
		doc.destroy();
	});
}

function manifestOf(
	{ project, now, isWhole }: Order,
	{ rows, boards, file }: { rows: Record<string, number>; boards: number; file: ArchiveFile }
): ArchiveManifest {
	return {
		format: ARCHIVE_FORMAT,
		version: ARCHIVE_VERSION,
		application: packageFile.version,
		createdAt: now.toISOString(),
		project,
		isWhole,
		rows,
		boards,
		files: file.files
	};
}
