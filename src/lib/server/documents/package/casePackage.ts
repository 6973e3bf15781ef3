import { ZipFile } from 'yazl';
import { fileName } from '../file/fileName';
import { MEDIA_TYPES, type WrittenFile } from '../file/writtenFile';
import { cleaned } from '../model/cleaned';
import type { DocumentName } from '../model/writtenDocument';
import { fileFacts, metadataXml, type CaseMetadata } from './metadata';

/**
 * Everything of one meeting as a case system takes it: the documents, and what they are, told once as JSON
 * and once as XML, with a checksum of each file.
 */
export async function casePackage(
	name: DocumentName,
	files: readonly WrittenFile[],
	facts: Omit<CaseMetadata, 'files'>
): Promise<WrittenFile> {
	const metadata = { ...cleaned(facts), files: files.map(fileFacts) };
	const at = new Date(metadata.createdAt);
	const zip = new ZipFile();
	const add = (path: string, bytes: Uint8Array) =>
		zip.addBuffer(Buffer.from(bytes), path, { mtime: at });
	for (const { name, bytes } of files) add(name, bytes);
	add('metadata.json', Buffer.from(`${JSON.stringify(metadata, null, '\t')}\n`));
	add('metadata.xml', Buffer.from(metadataXml(metadata)));
	zip.end();
	const parts: Buffer[] = [];
	for await (const part of zip.outputStream) parts.push(part as Buffer);
	return {
		name: fileName(name, 'zip'),
		mediaType: MEDIA_TYPES.zip,
		bytes: Buffer.concat(parts)
	};
}
