import type { WrittenFile } from './writtenFile';

/** A file to be kept, with its name in Danish letters (RFC 5987) and in plain ones for old programs. */
export function fileResponse({ name, mediaType, bytes }: WrittenFile): Response {
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': mediaType,
			'content-length': String(bytes.byteLength),
			'content-disposition': contentDisposition(name),
			'cache-control': 'private, no-store'
		}
	});
}

export function contentDisposition(name: string): string {
	return `attachment; filename="${plainLetters(name)}"; filename*=UTF-8''${encoded(name)}`;
}

const DANISH: Record<string, string> = {
	...{ æ: 'ae', ø: 'oe', å: 'aa' },
	...{ Æ: 'Ae', Ø: 'Oe', Å: 'Aa' }
};

function plainLetters(name: string): string {
	return name
		.replace(/[æøåÆØÅ]/g, (letter) => DANISH[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\x20-\x7e]|["\\%]/g, '_');
}

function encoded(name: string): string {
	return encodeURIComponent(name).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
}
