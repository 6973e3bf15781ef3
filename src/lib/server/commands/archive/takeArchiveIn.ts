import { eq, or, sql } from 'drizzle-orm';
import { entryName } from '$lib/domain/archive/entryName';
import { carriedTables, PEOPLE, type CarriedTable } from '$lib/server/db/archive/carriedTables';
import { LOG } from '$lib/server/db/archive/looseReferences';
import type { Database, Queryable } from '$lib/server/db/client';
import { project } from '$lib/server/db/schema';
import { ArchiveFault } from './ArchiveFault';
import { archiveLines, tableAsWritten } from './archiveLines';
import { checkReach } from './checkReach';
import { continueCount, followLog } from './continueCounts';
import { limits } from './limits';
import { matchPeople, pointAtPeople } from './matchPeople';
import type { OpenArchive } from './openArchive';
import { placeRows } from './placeRows';
import { raiseSegments, type RaiseSegment } from './raiseSegments';
import { stageRows } from './stageRows';
import { wordsOfFault } from './wordsOfFault';

/** Any number: two archives are taken in one after the other. */
const ARCHIVE_LOCK = 4_170_428;

/** What only the boards' own side knows how to do. */
export interface BoardSide {
	raiseSegment: RaiseSegment;
	/** The whole state of a board as it is stored, as a Yjs update. */
	stateOf(tx: Queryable, boardId: string): Promise<Uint8Array>;
}

/**
 * Makes a project of an archive: all of it, as it was, or nothing. Ids are kept; people are found by
 * their e-mail.
 *
 * @throws ArchiveFault where the project is here already, or something in the archive does not fit.
 */
export async function takeArchiveIn(
	db: Database,
	archive: OpenArchive,
	boards: BoardSide
): Promise<{ project: string; rows: number }> {
	const { manifest } = archive;
	const unknown = Object.keys(manifest.rows).find((name) => !tableNamed(name));
	if (unknown) throw new ArchiveFault(`There is no table ${JSON.stringify(unknown)} here.`);
	return db.transaction(async (tx) => {
		await tx.execute(sql`set local time zone 'UTC'`);
		await tx.execute(sql`select pg_advisory_xact_lock(${ARCHIVE_LOCK})`);
		await refuseStanding(tx, manifest.project);
		const staged = new Map<CarriedTable, number>();
		let raise = 0;
		for (const known of carriedTables.filter(({ name }) => name in manifest.rows)) {
			const read = () => archive.read(entryName.rows(known.name));
			const table = await tableAsWritten(known, read());
			try {
				staged.set(known, await stageRows(tx, table, archiveLines(table, read())));
				const raised = await adjust(tx, table, raise, boards);
				if (table.name === LOG) raise = raised;
				if (table.name !== PEOPLE) await placeRows(tx, table);
			} catch (error) {
				throw wordsOfFault(error, known.name);
			}
			if (staged.get(known) !== manifest.rows[known.name])
				throw new ArchiveFault(
					`rows/${known.name}.jsonl has not as many rows as the manifest says.`
				);
		}
		for (const [table, rows] of staged) await checkReach(tx, table, manifest.project.id, rows);
		await checkBoards(tx, archive, boards);
		const rows = [...staged.values()].reduce((sum, count) => sum + count, 0);
		return { project: manifest.project.slug, rows };
	});
}

const tableNamed = (name: string) => carriedTables.some((table) => table.name === name);

async function refuseStanding(tx: Queryable, { id, slug }: { id: string; slug: string }) {
	const [standing] = await tx
		.select({ slug: project.slug })
		.from(project)
		.where(or(eq(project.id, id), eq(project.slug, slug)));
	if (standing)
		throw new ArchiveFault(`The project is here already, as ${JSON.stringify(standing.slug)}.`);
}

/** Makes rows that lie apart fit what is here. @returns By how much their numbers were raised. */
async function adjust(
	tx: Queryable,
	table: CarriedTable,
	raise: number,
	boards: BoardSide
): Promise<number> {
	if (table.name === PEOPLE) await matchPeople(tx);
	await pointAtPeople(tx, table.name);
	await followLog(tx, table.name, raise);
	if (table.name === 'board_segment') await raiseSegments(tx, raise, boards.raiseSegment);
	return continueCount(tx, table);
}

async function checkBoards(
	tx: Queryable,
	{ manifest, readAll }: OpenArchive,
	boards: BoardSide
): Promise<void> {
	const entries = Object.keys(manifest.files).filter((name) => name.endsWith('.yjs'));
	if (entries.length !== manifest.boards)
		throw new ArchiveFault('The archive has not as many boards as the manifest says.');
	for (const name of entries) {
		const boardId = name.slice('boards/'.length, -'.yjs'.length);
		const state = await readAll(name, limits.stateBytes);
		if (Buffer.compare(state, await boards.stateOf(tx, boardId)) !== 0)
			throw new ArchiveFault(`${name} is not what the board’s rows make.`);
	}
}
