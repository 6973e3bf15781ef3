import { expect, it } from 'vitest';
import { contentDisposition } from './fileResponse';

it('names a file in Danish letters for those who know them, and in plain ones for the rest', () => {
	expect(contentDisposition("Børn's møde (Ærø) 100 %.pdf")).toBe(
		'attachment; filename="Boern\'s moede (Aeroe) 100 _.pdf"; ' +
			"filename*=UTF-8''B%C3%B8rn%27s%20m%C3%B8de%20%28%C3%86r%C3%B8%29%20100%20%25.pdf"
	);
});

it('lets nothing out of the quotes', () => {
	const header = contentDisposition('a"; filename="evil.exe\r\nX: y');
	expect(header).not.toMatch(/[\r\n]/);
	expect(header.match(/"/g)).toHaveLength(2);
});
