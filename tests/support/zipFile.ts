import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
	name: string;
	content: string | Buffer;
	/** What the directory says of its size, where that is a lie. */
	declaredSize?: number;
	isEncrypted?: boolean;
}

/** A zip file made by hand: also one that no honest program would make. */
export function zipFile(entries: readonly ZipEntry[]): Buffer {
	const files: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, content, declaredSize, isEncrypted = false } of entries) {
		const plain = Buffer.from(content);
		const packed = deflateRawSync(plain);
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt16LE(isEncrypted ? 1 : 0, 2);
		fields.writeUInt16LE(8, 4);
		fields.writeUInt32LE(crc32(plain), 10);
		fields.writeUInt32LE(packed.length, 14);
		fields.writeUInt32LE(declaredSize ?? plain.length, 18);
		fields.writeUInt16LE(Buffer.byteLength(name), 22);
		const file = Buffer.concat([
			Buffer.from('PK\x03\x04', 'latin1'),
			fields,
			Buffer.from(name),
			packed
		]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, Buffer.from(name));
		files.push(file);
		offset += file.length;
	}
	const index = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(index.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...files, index, end]);
}
