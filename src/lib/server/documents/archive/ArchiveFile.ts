import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ArchiveManifest } from '$lib/domain/archive/manifest';

/** The same for every entry, so that the same project makes the same bytes. */
const TIME = { mtime: new Date(1980, 0, 1, 12), forceDosTimestamp: true };

/** A zip file that is written entry by entry, and knows the sum of each. */
export class ArchiveFile {
	readonly files: ArchiveManifest['files'] = {};
	readonly #zip = new ZipFile();

	constructor() {
		this.#zip.on('error', (error) => this.output.destroy(error as Error));
	}

	/** The file's bytes. */
	get output(): Readable {
		return this.#zip.outputStream as Readable;
	}

	/** @param content Asked for when its turn comes: one entry at a time is read. */
	add(name: string, content: () => AsyncIterable<string | Uint8Array>): void {
		this.#zip.addReadStreamLazy(name, TIME, (give) => {
			const stream = Readable.from(this.#counted(name, content()), { objectMode: false });
			stream.on('error', (error) => this.output.destroy(error));
			give(null, stream);
		});
	}

	/** No more entries come. */
	end(): void {
		this.#zip.end();
	}

	async *#counted(name: string, content: AsyncIterable<string | Uint8Array>) {
		const hash = createHash('sha256');
		let bytes = 0;
		for await (const piece of content) {
			const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
			hash.update(chunk);
			bytes += chunk.length;
			yield chunk;
		}
		this.files[name] = { bytes, sha256: hash.digest('hex') };
	}
}
