import { expect, it } from 'vitest';
import { shortened } from './shortened';

it('cuts between words and says so', () => {
	expect(shortened('Ungeklinikken har holdt 12 samtaler, og fem skoler', 37)).toBe(
		'Ungeklinikken har holdt 12 samtaler…'
	);
	expect(shortened('Kort', 36)).toBe('Kort');
	expect(shortened('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
});
