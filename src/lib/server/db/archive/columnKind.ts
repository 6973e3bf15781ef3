/** How a column's values are written in an archive. */
export const columnKinds = [
	'uuid',
	'text',
	'number',
	'fraction',
	'boolean',
	'day',
	'instant',
	'json',
	'bytes',
	'texts'
] as const;
export type ColumnKind = (typeof columnKinds)[number];

const bySqlType: Record<string, ColumnKind> = {
	uuid: 'uuid',
	text: 'text',
	integer: 'number',
	bigint: 'number',
	bigserial: 'number',
	real: 'fraction',
	boolean: 'boolean',
	date: 'day',
	'timestamp with time zone': 'instant',
	jsonb: 'json',
	bytea: 'bytes',
	'text[]': 'texts'
};

/** @throws Error for a type no archive has held yet: it is to be thought about first. */
export function columnKindOf(sqlType: string): ColumnKind {
	const kind = bySqlType[sqlType.replace(/ COLLATE ".*"$/, '')];
	if (!kind) throw new Error(`An archive cannot hold a column of type ${sqlType} yet`);
	return kind;
}

const shapes: Record<Exclude<ColumnKind, 'json' | 'texts'>, (value: unknown) => boolean> = {
	uuid: matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
	text: (value) => typeof value === 'string' && !value.includes('\0'),
	number: (value) => Number.isSafeInteger(value),
	fraction: (value) => typeof value === 'number',
	boolean: (value) => typeof value === 'boolean',
	day: matches(/^\d{4}-\d{2}-\d{2}$/),
	instant: matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?\+00:00$/),
	bytes: matches(/^\\x([0-9a-f]{2})*$/)
};

/** Whether a value read from an archive is one such a column can have; null is looked at apart. */
export function fitsKind(kind: ColumnKind, value: unknown): boolean {
	if (kind === 'json') return true;
	if (kind === 'texts') return Array.isArray(value) && value.every(shapes.text);
	return shapes[kind](value);
}

function matches(shape: RegExp): (value: unknown) => boolean {
	return (value) => typeof value === 'string' && shape.test(value);
}
