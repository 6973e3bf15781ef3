import { describe, expect, it } from 'vitest';
import { initials } from './initials';

describe('initials', () => {
	it.each([
		['Åse', 'Å'],
		['Anne Mette Øst', 'AØ'],
		['  bo   hansen ', 'BH'],
		['👩‍🏫 Ida', '👩‍🏫I'],
		['E\u0301mile Zola', 'E\u0301Z'],
		['', '']
	])('of %j are %j', (name, letters) => {
		expect(initials(name)).toBe(letters);
	});
});
