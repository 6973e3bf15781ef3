import { fromBuffer } from 'yauzl';
import { buffer } from 'node:stream/consumers';

/** The files of a zip, by name, read by another program than the one that wrote them. */
export function unzipped(bytes: Uint8Array): Promise<Map<string, Buffer>> {
	return new Promise((resolve, reject) => {
		fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (failed, zip) => {
			if (failed) return reject(failed);
			const files = new Map<string, Buffer>();
			zip.on('entry', (entry) => {
				zip.openReadStream(entry, (unread, stream) => {
					if (unread) return reject(unread);
					buffer(stream).then((content) => {
						files.set(entry.fileName, content);
						zip.readEntry();
					}, reject);
				});
			});
			zip.on('end', () => resolve(files));
			zip.on('error', reject);
			zip.readEntry();
		});
	});
}
