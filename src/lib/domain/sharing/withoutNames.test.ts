import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutNames } from './withoutNames';

const names = {
	people: ['Mette Hansen', 'Åse Bo-Lund', 'jens', 'Per Ungeklinik', 'Skoleleder Dorthe Krogh'],
	kept: ['Ungeklinik Norddjurs', 'Skole'],
	mask: '[navn]'
};
const clean = (text: string) => withoutNames({ text }, names).text;

describe('content without names', () => {
	it.each([
		['Mette Hansen ringer til skolen', '[navn] ringer til skolen'],
		['METTE  hansen ringer', '[navn] ringer'],
		['Det er Mettes opgave, ikke Hansens', 'Det er [navn] opgave, ikke [navn]'],
		['Aase og Lund (mette@norddjurs.dk)', '[navn] og [navn] ([navn])'],
		['Spørg Dorthe’s kollega', 'Spørg [navn] kollega'],
		['Mettelise og hansen er andre ord', 'Mettelise og hansen er andre ord'],
		['Hvor unge bor, og per telefon', 'Hvor unge bor, og per telefon'],
		['Ungeklinik Norddjurs tager over efter Per', 'Ungeklinik Norddjurs tager over efter [navn]'],
		['Skole', 'Skole'],
		['', '']
	])('reads "%s" as "%s"', (text, wanted) => {
		expect(clean(text)).toBe(wanted);
	});

	it('keeps an owner that is a unit, and says of a person only that there is one', () => {
		const owners = ['Skole', 'Mette Hansen', 'En, vi ikke kender', ''].map((ownerName) => ({
			ownerName
		}));
		expect(withoutNames([...owners, { ownerName: null }], names)).toEqual([
			{ ownerName: 'Skole' },
			{ ownerName: '[navn]' },
			{ ownerName: '[navn]' },
			{ ownerName: '' },
			{ ownerName: null }
		]);
	});

	it('leaves numbers, days and states as they are', () => {
		const content = { number: 7, at: '2026-05-04T10:00:00Z', status: 'inProgress', light: null };
		expect(withoutNames(content, { ...names, people: ['Red', 'done', 'In Progress'] })).toEqual(
			content
		);
	});

	it('never lets a whole name through, wherever it stands', () => {
		const name = fc.tuple(
			fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,8}$/),
			fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,8}$/)
		);
		fc.assert(
			fc.property(name, fc.string(), fc.string(), ([first, last], before, after) => {
				const text = `${before} ${first} ${last}, ${after}`;
				const result = withoutNames([{ deep: [text] }], {
					people: [`${first} ${last}`],
					kept: [],
					mask: '…'
				});
				expect(result[0]!.deep[0]).not.toContain(`${first} ${last}`);
			})
		);
	});
});
