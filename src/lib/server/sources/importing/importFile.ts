import { createHash } from 'node:crypto';
import { LIMITS, readApart } from '$server/importing/index';
import { civilNumberLine } from '$lib/domain/source/civilNumberLine';
import type { ImportFault } from '$lib/domain/source/importFault';
import { beginImport } from '$lib/server/commands/sources/beginImport';
import { failImport } from '$lib/server/commands/sources/failImport';
import type { OpenImport } from '$lib/server/commands/sources/openImport';
import { storeVersion } from '$lib/server/commands/sources/storeVersion';
import type { CommandContext } from '$lib/server/context';
import type { Database } from '$lib/server/db/client';
import { faultOf } from '$lib/server/faultOf';
import { log } from '$lib/server/log';
import { newProgress } from './newProgress';

/** A file larger than this is not read. */
export const MOST_BYTES = LIMITS.uploadBytes;

export interface SentFile {
	projectId: string;
	sourceId: string;
	fileName: string;
	bytes: Uint8Array;
}

/**
 * Reads a file into a source. It answers as soon as the import is written down; the reading goes on
 * apart from the request, and whoever follows the source sees how far it is.
 *
 * @returns The import, and when it is over (a promise that never rejects).
 * @throws Refusal as `beginImport` says.
 */
export async function importFile(
	context: CommandContext,
	{ projectId, sourceId, fileName, bytes }: SentFile
): Promise<{ importId: string; over: Promise<void> }> {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const { importId, isOpen } = await beginImport(context, {
		projectId,
		sourceId,
		fileName,
		sha256,
		fault: faultOfSize(bytes.length)
	});
	if (!isOpen) return { importId, over: Promise.resolve() };
	const open = { id: importId, projectId, sourceId };
	const importedBy = context.actor.kind === 'user' ? context.actor.userId : '';
	return { importId, over: read(context.db, open, { fileName, bytes, sha256, importedBy }) };
}

function faultOfSize(byteCount: number): ImportFault | null {
	if (byteCount === 0) return 'empty';
	return byteCount > LIMITS.uploadBytes ? 'tooLarge' : null;
}

interface BegunFile {
	fileName: string;
	bytes: Uint8Array;
	sha256: string;
	importedBy: string;
}

async function read(db: Database, open: OpenImport, file: BegunFile): Promise<void> {
	const progress = newProgress(db, open);
	try {
		const { fileName, bytes, sha256, importedBy } = file;
		const onProgress = (share: number) => progress.reading(share);
		const reading = await readApart({ bytes, fileName, onProgress });
		if ('fault' in reading) return await failImport(db, open, reading.fault, reading.line ?? null);
		const { format, text } = reading.read;
		await progress.begins('checking');
		const line = civilNumberLine(text);
		if (line !== null) return await failImport(db, open, 'civilNumber', line);
		await progress.begins('anchoring');
		const byteCount = bytes.length;
		await storeVersion(db, open, { fileName, format, byteCount, sha256, text, importedBy });
	} catch (error) {
		log.error({ fault: faultOf(error), importId: open.id }, 'an import broke off');
		// The database may be what broke: then the row's silence says the same.
		await failImport(db, open, 'interrupted').catch(() => {});
	} finally {
		progress.stop();
	}
}
