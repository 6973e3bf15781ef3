import fc from 'fast-check';
import type { IdSpec, Sort, StructSpec, UpdateSpec } from './hostileUpdate.ts';

const seldom = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>, weight = 30): fc.Arbitrary<T> =>
	fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd });

const anywhere: fc.Arbitrary<IdSpec> = fc.record({
	at: fc.constant('anywhere'),
	client: fc.oneof(fc.nat(4), fc.maxSafeNat()),
	clock: fc.oneof(fc.nat(40), fc.maxSafeNat())
});

/** Something of that sort. */
const idOf = (of: Sort): fc.Arbitrary<IdSpec> =>
	seldom(
		fc.record({
			at: fc.constantFrom('known', 'known', 'own'),
			of: seldom(
				fc.constant(of),
				fc.constantFrom<Sort>('letters', 'values', 'map', 'text', 'gone')
			),
			nth: fc.nat(60),
			isEnd: fc.boolean()
		}),
		anywhere
	);

const field = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom('text', 'recommendations', 'section', 'order', 'kind') },
	{
		weight: 4,
		arbitrary: fc.constantFrom('deletedAt', 'actionItem', 'authorId', 'title', 'writtenAt')
	},
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			'note',
			'note:k',
			'row:k',
			'column:K',
			'mergedInto',
			'x',
			'help',
			'k.anna',
			'k.mallory',
			'k.x00000000'
		)
	},
	{ weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '') },
	{ weight: 1, arbitrary: fc.string({ maxLength: 210, unit: 'binary' }) }
);

const value = seldom<unknown>(
	fc.oneof(
		fc.constantFrom<unknown>(true, null, 1, 'idea', 'a0', 'om 0101901234', { id: 'x', number: 1 }),
		fc.jsonValue({ maxDepth: 3 })
	),
	fc.constantFrom<unknown>(NaN, 2n ** 60n, undefined, new Uint8Array(4))
);

const letters = seldom(
	fc.constantFrom(
		'a',
		'hej',
		'👍',
		'1🎈2',
		'0101901234',
		'010190-',
		'1234',
		'x'.repeat(300),
		'👍'.repeat(200)
	),
	fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('\ud83d', '\udc4d', ''))
);

const length = seldom(fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, 2 ** 31, 2 ** 53 - 1));

const plain = {
	kind: fc.constant(1),
	origin: fc.constant<IdSpec | null>(null),
	rightOrigin: fc.constant<IdSpec | null>(null),
	parent: fc.constant<string | IdSpec>('notes'),
	key: fc.constant<string | null>(null),
	length,
	letters,
	value,
	values: seldom(fc.constant(1), fc.constantFrom(2, 0)),
	type: seldom(fc.constantFrom(1, 2), fc.constantFrom(0, 3, 4, 5, 6, 9))
};
/** Content of what lies in a row, or under a key. */
const inRow = seldom(fc.constantFrom(4, 4, 4, 1), fc.constantFrom(0, 2, 3, 5, 6, 8, 9, 10, 11));
const underKey = seldom(fc.constantFrom(8, 8, 8, 7, 1), fc.constantFrom(0, 2, 3, 4, 5, 6, 9, 10));

const struct: fc.Arbitrary<StructSpec> = fc.oneof(
	// Letters beside others, or first in a text.
	fc.record({ ...plain, kind: inRow, origin: idOf('letters') }),
	fc.record({ ...plain, kind: inRow, rightOrigin: idOf('letters') }),
	fc.record({ ...plain, kind: inRow, origin: idOf('letters'), rightOrigin: idOf('letters') }),
	fc.record({ ...plain, kind: inRow, parent: idOf('text') }),
	// A field, by its name or in place of another.
	fc.record({ ...plain, kind: underKey, parent: idOf('map'), key: field }),
	fc.record({ ...plain, kind: underKey, origin: idOf('values') }),
	fc.record({ ...plain, kind: underKey, rightOrigin: idOf('values') }),
	fc.record({ ...plain, kind: underKey, origin: idOf('map') }),
	// A note or a section.
	fc.record({
		...plain,
		kind: fc.constant(7),
		parent: seldom(
			fc.constantFrom('notes', 'notes', 'sections', 'themes', 'comments', 'agreements'),
			fc.constant('other')
		),
		key: fc.oneof(fc.constantFrom('abc', 'def'), field)
	}),
	// What is gone, and its neighbours.
	fc.record({ ...plain, kind: inRow, origin: idOf('gone') }),
	fc.record({ ...plain, kind: fc.constant(0) })
);

/** An update by hand: mostly as Yjs would write it, with something odd now and then. */
export const anyUpdate: fc.Arbitrary<UpdateSpec> = fc.record({
	parts: fc.uniqueArray(
		fc.record({
			client: seldom(fc.integer({ min: 1, max: 4 }), fc.maxSafeNat()),
			shift: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, fc.constantFrom(-1, -3, 1)),
			lie: seldom(fc.constant(0), fc.constantFrom(1, -1, 2 ** 32)),
			structs: fc.array(struct, { minLength: 1, maxLength: 4 })
		}),
		{ maxLength: 3, selector: ({ client }) => client }
	),
	deletes: fc.oneof(
		fc.constant<UpdateSpec['deletes']>([]),
		fc.array(
			fc.record({
				id: fc.oneof(idOf('letters'), idOf('values'), idOf('text'), idOf('map')),
				length: seldom(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 1000, 2 ** 53 - 1))
			}),
			{ minLength: 1, maxLength: 2 }
		)
	)
});
