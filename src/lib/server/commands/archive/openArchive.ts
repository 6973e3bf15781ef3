import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { open, type Entry, type ZipFile } from 'yauzl';
import { isEntryName } from '$lib/domain/archive/entryName';
import { MANIFEST, type ArchiveManifest } from '$lib/domain/archive/manifest';
import { ArchiveFault } from './ArchiveFault';
import { limits } from './limits';
import { parseManifest } from './manifestSchema';

/** An archive whose entries are known, and have been read once: every sum is right. */
export interface OpenArchive {
	manifest: ArchiveManifest;
	/** @throws ArchiveFault for an entry it does not hold. */
	read(name: string): AsyncIterable<Buffer>;
	/** The whole of a small entry. */
	readAll(name: string, max: number): Promise<Buffer>;
	close(): void;
}

/**
 * Opens an archive and looks at everything in it before anybody uses any of it.
 *
 * @throws ArchiveFault for what is no archive, names other entries than an archive has, unpacks to more
 *   than it may, is of a newer format, or is not as it was written.
 */
export async function openArchive(path: string): Promise<OpenArchive> {
	const zip = await openZip(path);
	try {
		const entries = await entriesOf(zip);
		const read = (name: string) => contentOf(zip, entries, name);
		const readAll = (name: string, max: number) => collect(read(name), name, max);
		const manifest = parseManifest((await readAll(MANIFEST, limits.manifestBytes)).toString());
		await checkSums(manifest, entries, read);
		return { manifest, read, readAll, close: () => zip.close() };
	} catch (error) {
		zip.close();
		throw error;
	}
}

async function openZip(path: string): Promise<ZipFile> {
	if (!(await stat(path).catch(() => null))?.isFile())
		throw new ArchiveFault(`There is no file ${path}.`);
	return new Promise((resolve, reject) => {
		open(path, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, zip) =>
			error ? reject(new ArchiveFault('The file is no zip file, or a spoilt one.')) : resolve(zip)
		);
	});
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
	const entries = new Map<string, Entry>();
	let unpacked = 0;
	try {
		for await (const entry of zip.eachEntry()) {
			const { fileName: name, uncompressedSize, compressedSize } = entry;
			unpacked += uncompressedSize;
			if (entries.has(name) || !isEntryName(name))
				throw new ArchiveFault('The file holds something no archive holds.');
			if (entry.generalPurposeBitFlag & 1) throw new ArchiveFault('The file is locked.');
			const isBomb =
				uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.ratio;
			if (isBomb || unpacked > limits.unpackedBytes || entries.size >= limits.entries)
				throw new ArchiveFault('The file unpacks to more than an archive may hold.');
			entries.set(name, entry);
		}
	} catch (error) {
		throw error instanceof ArchiveFault ? error : new ArchiveFault('The zip file is spoilt.');
	}
	return entries;
}

/** What really comes out is counted by yauzl: more than the directory says is an error. */
async function* contentOf(
	zip: ZipFile,
	entries: ReadonlyMap<string, Entry>,
	name: string
): AsyncGenerator<Buffer> {
	const entry = entries.get(name);
	if (!entry) throw new ArchiveFault(`The archive lacks ${name}.`);
	try {
		yield* await streamOf(zip, entry);
	} catch {
		throw new ArchiveFault(`${name} cannot be unpacked.`);
	}
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
	return new Promise((resolve, reject) => {
		zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
	});
}

async function collect(content: AsyncIterable<Buffer>, name: string, max: number): Promise<Buffer> {
	const pieces: Buffer[] = [];
	let bytes = 0;
	for await (const piece of content) {
		bytes += piece.length;
		if (bytes > max) throw new ArchiveFault(`${name} is larger than it may be.`);
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}

async function checkSums(
	{ files }: ArchiveManifest,
	entries: ReadonlyMap<string, Entry>,
	read: (name: string) => AsyncIterable<Buffer>
): Promise<void> {
	const held = [...entries.keys()].filter((name) => name !== MANIFEST);
	const unknown = held.find((name) => !Object.hasOwn(files, name));
	if (unknown) throw new ArchiveFault(`The manifest does not know ${unknown}.`);
	for (const [name, { bytes, sha256 }] of Object.entries(files)) {
		const hash = createHash('sha256');
		let length = 0;
		for await (const piece of read(name)) {
			hash.update(piece);
			length += piece.length;
		}
		if (length !== bytes || hash.digest('hex') !== sha256)
			throw new ArchiveFault(`${name} is not as it was written: its sum is another.`);
	}
}
