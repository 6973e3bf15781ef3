import { expect, it } from 'vitest';
import { smtpFault } from './smtpFault';

const fault = (code: string, responseCode?: number) =>
	smtpFault(Object.assign(new Error('550 <anna@example.org> unknown'), { code, responseCode }));

it.each([
	['an address nobody has', fault('EENVELOPE', 550), ['550', true, false]],
	['a mailbox that is full just now', fault('EENVELOPE', 452), ['452', false, false]],
	['a message that is refused', fault('EMESSAGE', 554), ['554', true, false]],
	['a wrong password', fault('EAUTH', 535), ['535', false, true]],
	['nobody there', fault('ESOCKET'), ['ESOCKET', false, true]],
	['anything else', smtpFault('anna@example.org'), ['unexpected', false, true]]
] as const)('tells of %s without a word of it', (_, { code, isFinal, isServers }, expected) => {
	expect([code, isFinal, isServers]).toEqual(expected);
});
