import fc from 'fast-check';
import { expect, it } from 'vitest';
import { featuresOf, type Features } from './features';
import { likenessOf } from './likeness';
import { likenessAcross } from './likenessAcross';

const words = ['skole', 'skolelærer', 'rusmiddelcenter', 'rusmidler', 'forældre', 'møde', 'og'];
const texts = fc.array(
	fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((some) => some.join(' ')),
	{ maxLength: 12 }
);
const cosine = (one: Features, other: Features) =>
	[...one].reduce((sum, [feature, weight]) => sum + weight * (other.get(feature) ?? 0), 0);

it('how alike two texts are is the cosine of what they are about, whichever comes first', () => {
	fc.assert(
		fc.property(texts, texts, (some, others) => {
			const features = featuresOf([...some, ...others]);
			const size = features.length;
			const all = likenessOf(features);
			const across = likenessAcross(features.slice(0, some.length), features.slice(some.length));
			for (const [row, one] of features.entries())
				for (const [column, other] of features.entries()) {
					const alike = cosine(one, other);
					if (row !== column) expect(all[row * size + column]).toBeCloseTo(alike, 12);
					if (row < some.length && column >= some.length)
						expect(across[row * others.length + column - some.length]).toBeCloseTo(alike, 12);
				}
		})
	);
});
