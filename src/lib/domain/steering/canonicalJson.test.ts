import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonicalJson';

/** The same value with its keys in another order, all the way in. */
function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, inner]) => [key, reversed(inner)])
	);
}

describe('the canonical form', () => {
	it('does not depend on the order of keys', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const plain: unknown = JSON.parse(JSON.stringify(value));
				expect(canonicalJson(reversed(plain))).toBe(canonicalJson(plain));
			})
		);
	});

	it('says everything: read back, it is the value', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const plain: unknown = JSON.parse(JSON.stringify(value));
				expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
			})
		);
	});

	it('keeps the order of lists, which means something', () => {
		expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
	});

	it('leaves out what is undefined', () => {
		expect(canonicalJson({ b: undefined, a: 'å' })).toBe('{"a":"å"}');
	});
});
