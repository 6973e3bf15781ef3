import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fromBuffer } from 'yauzl';
import { MANIFEST, type ArchiveManifest } from '$lib/domain/archive/manifest';
import { zipFile } from './zipFile.ts';

/** What an archive holds, by name. */
export async function archiveEntries(file: string): Promise<Map<string, Buffer>> {
	const bytes = await readFile(file);
	const zip = await new Promise<import('yauzl').ZipFile>((resolve, reject) =>
		fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, opened) =>
			error ? reject(error) : resolve(opened)
		)
	);
	const entries = new Map<string, Buffer>();
	for await (const entry of zip.eachEntry()) {
		const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
			zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)))
		);
		const pieces: Buffer[] = [];
		for await (const piece of stream) pieces.push(piece as Buffer);
		entries.set(entry.fileName, Buffer.concat(pieces));
	}
	return entries;
}

export function manifestIn(entries: ReadonlyMap<string, Buffer>): ArchiveManifest {
	return JSON.parse(entries.get(MANIFEST)!.toString()) as ArchiveManifest;
}

/** Writes an archive of these entries, with sums that are right for what they hold now. */
export async function writeEntries(file: string, entries: ReadonlyMap<string, Buffer>) {
	const manifest = manifestIn(entries);
	const rest = [...entries].filter(([name]) => name !== MANIFEST);
	manifest.files = Object.fromEntries(
		rest.map(([name, content]) => [
			name,
			{ bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
		])
	);
	const all: [string, Buffer][] = [...rest, [MANIFEST, Buffer.from(JSON.stringify(manifest))]];
	await writeFile(file, zipFile(all.map(([name, content]) => ({ name, content }))));
}
