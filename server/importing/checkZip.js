import { fromBuffer } from 'yauzl';
import { LIMITS } from './limits.js';
import { ReadingFault } from './readingFault.js';

const MACROS = /(^|\/)vbaProject(Signature\w*)?\.bin$/i;
const DOCUMENT = 'word/document.xml';
const CONTENT_TYPES = '[Content_Types].xml';
/** No file of Word's declares a document type; one that does wants its entities unfolded. */
const DECLARATION = /<!(DOCTYPE|ENTITY)/i;

/**
 * Looks through a Word file before anybody unpacks it: what its directory says it holds, and then what
 * really comes out, counted as it streams by and thrown away.
 *
 * @param {Buffer} bytes
 * @returns {Promise<void>}
 * @throws {ReadingFault} `tooLong`, `locked`, `macros`, `wrongType` or `unreadable`.
 */
export async function checkZip(bytes) {
	const zip = await open(bytes);
	const seen = { entries: 0, unpacked: 0, xml: 0, isWord: false };
	try {
		for await (const entry of zip.eachEntry()) {
			lookAt(entry, seen);
			if (!entry.fileName.endsWith('/')) await unpack(zip, entry, seen);
		}
	} catch (error) {
		throw error instanceof ReadingFault ? error : new ReadingFault('unreadable');
	} finally {
		zip.close();
	}
	if (!seen.isWord) throw new ReadingFault('wrongType');
}

/** @typedef {{ entries: number, unpacked: number, xml: number, isWord: boolean }} Seen */

/** @param {Buffer} bytes @returns {Promise<import('yauzl').ZipFile>} */
function open(bytes) {
	return new Promise((resolve, reject) => {
		fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
			error ? reject(new ReadingFault('unreadable')) : resolve(zip)
		);
	});
}

/** @param {import('yauzl').Entry} entry @param {Seen} seen */
function lookAt(entry, seen) {
	seen.entries += 1;
	if (seen.entries > LIMITS.zipEntries) throw new ReadingFault('tooLong');
	if (entry.generalPurposeBitFlag & 1) throw new ReadingFault('locked');
	if (MACROS.test(entry.fileName)) throw new ReadingFault('macros');
	if (seen.unpacked + entry.uncompressedSize > LIMITS.unpackedBytes)
		throw new ReadingFault('tooLong');
	const isBomb = entry.uncompressedSize > entry.compressedSize * LIMITS.ratio;
	if (entry.uncompressedSize > LIMITS.ratioFrom && isBomb) throw new ReadingFault('tooLong');
	if (entry.fileName === DOCUMENT) seen.isWord = true;
}

/**
 * @param {import('yauzl').ZipFile} zip
 * @param {import('yauzl').Entry} entry
 * @param {Seen} seen
 */
async function unpack(zip, entry, seen) {
	const isXml = /\.(xml|rels)$/i.test(entry.fileName);
	const isTypes = entry.fileName === CONTENT_TYPES;
	let tail = '';
	for await (const chunk of await stream(zip, entry)) {
		seen.unpacked += chunk.length;
		if (isXml) seen.xml += chunk.length;
		if (seen.unpacked > LIMITS.unpackedBytes || seen.xml > LIMITS.xmlBytes)
			throw new ReadingFault('tooLong');
		if (!isXml) continue;
		const text = tail + chunk.toString('latin1');
		if (DECLARATION.test(text)) throw new ReadingFault('unreadable');
		if (isTypes && /macroEnabled/i.test(text)) throw new ReadingFault('macros');
		// A word may lie across two chunks.
		tail = text.slice(-16);
	}
}

/** @returns {Promise<import('node:stream').Readable>} @param {import('yauzl').ZipFile} zip @param {import('yauzl').Entry} entry */
function stream(zip, entry) {
	return new Promise((resolve, reject) => {
		zip.openReadStream(entry, (error, readable) => (error ? reject(error) : resolve(readable)));
	});
}
