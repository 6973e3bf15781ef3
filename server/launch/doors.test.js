import { expect, it } from 'vitest';
import { doors } from './doors.js';

const ADDRESS = 'http://127.0.0.1:3000';

it('names each door with its key, and the administrator link that works once', () => {
	const text = doors(ADDRESS, {
		signIn: [
			{ role: 'facilitator', name: 'Freja', email: 'freja@example.dk', password: 'hemmelig' }
		],
		administratorLink: '/admin/abc',
		workshopCode: 'K7M3QP'
	});
	expect(text).toContain(`Handlekraft kører på ${ADDRESS}\n`);
	expect(text).toMatch(/Deltager +http:\/\/127\.0\.0\.1:3000\/j\/K7M3QP +kode K7M3QP/);
	expect(text).toMatch(/Facilitator +freja@example\.dk +hemmelig/);
	expect(text).toContain(`${ADDRESS}/admin/abc`);
});

it('says no more than the address where there is no demonstration and an administrator', () => {
	const text = doors(ADDRESS, { signIn: [], administratorLink: null });
	expect(text).toContain(ADDRESS);
	expect(text).not.toMatch(/undefined|null|adgangskode/);
});
