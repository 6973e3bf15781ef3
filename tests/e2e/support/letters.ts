import type { Letter } from '../../support/mailServer.ts';

/** What a letter says, as its reader sees it: sent as quoted-printable or base64. */
export function wordsOfLetter({ raw }: Letter): string {
	const [head = '', ...rest] = raw.split('\r\n\r\n');
	const body = rest.join('\r\n\r\n');
	if (/^Content-Transfer-Encoding: base64/im.test(head))
		return Buffer.from(body, 'base64').toString('utf8');
	const bytes = body
		.replace(/=\r\n/g, '')
		.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The address in a letter by which its reader reports how an action stands. */
export function statusAddress(letter: Letter): string {
	const found = /https?:\/\/\S+\/status\/\S+/.exec(wordsOfLetter(letter))?.[0];
	if (!found) throw new Error(`No link in: ${wordsOfLetter(letter)}`);
	return found;
}
