import { expect, it } from 'vitest';
import { callerAddress } from './callerAddress';

const from = (headers: Record<string, string>) => ({
	headers,
	socket: { remoteAddress: '10.0.0.1' }
});

it.each<[string, Record<string, string>, NodeJS.ProcessEnv, string]>([
	['is the socket’s own', {}, {}, '10.0.0.1'],
	['is not what anybody writes in a header', { 'x-forwarded-for': '1.1.1.1' }, {}, '10.0.0.1'],
	[
		'is what the last proxy says',
		{ 'x-forwarded-for': '6.6.6.6, 2.2.2.2' },
		{ ADDRESS_HEADER: 'X-Forwarded-For' },
		'2.2.2.2'
	],
	[
		'is what the last but one says, where there are two',
		{ 'x-forwarded-for': '6.6.6.6, 2.2.2.2, 3.3.3.3' },
		{ ADDRESS_HEADER: 'X-Forwarded-For', XFF_DEPTH: '2' },
		'2.2.2.2'
	],
	[
		'is what another header says',
		{ 'x-real-ip': '4.4.4.4' },
		{ ADDRESS_HEADER: 'X-Real-IP' },
		'4.4.4.4'
	],
	[
		'is the socket’s own where the proxy says nothing',
		{},
		{ ADDRESS_HEADER: 'X-Real-IP' },
		'10.0.0.1'
	]
])('a caller’s address %s', (_what, headers, env, address) => {
	expect(callerAddress(from(headers), env)).toBe(address);
});
