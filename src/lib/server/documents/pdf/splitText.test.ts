import { describe, expect, it } from 'vitest';
import { splitText } from './splitText';

describe('a text that does not fit', () => {
	it('is split between words, and loses none', () => {
		const fits = (part: string) => part.length <= 12;
		expect(splitText('Blåbærgrød på Ærø i maj', fits)).toEqual(['Blåbærgrød', 'på Ærø i maj']);
	});

	it('comes to an end where not even one word fits', () => {
		const [now, later] = splitText('ø'.repeat(100), () => false);
		expect(now + later).toBe('ø'.repeat(100));
		expect(now.length).toBe(40);
	});

	it('is left alone where it fits', () => {
		expect(splitText('Kort', () => true)).toEqual(['Kort', '']);
	});
});
