import * as v from 'valibot';
import {
	ARCHIVE_FORMAT,
	ARCHIVE_VERSION,
	type ArchiveManifest
} from '$lib/domain/archive/manifest';
import { ArchiveFault } from './ArchiveFault';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema = v.object({
	format: v.literal(ARCHIVE_FORMAT),
	version: v.literal(ARCHIVE_VERSION),
	application: v.pipe(v.string(), v.maxLength(100)),
	createdAt: v.pipe(v.string(), v.isoTimestamp()),
	project: v.object({
		id: v.pipe(v.string(), v.uuid()),
		slug: v.pipe(v.string(), v.maxLength(200)),
		name: v.pipe(v.string(), v.maxLength(1000))
	}),
	isWhole: v.boolean(),
	rows: v.record(v.string(), count),
	boards: count,
	files: v.record(
		v.string(),
		v.object({ bytes: count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })
	)
});

const named = v.object({ format: v.literal(ARCHIVE_FORMAT), version: v.number() });

/** @throws ArchiveFault for what is no manifest, or one of a format we do not know yet. */
export function parseManifest(text: string): ArchiveManifest {
	const content = fromJson(text);
	if (!v.is(named, content)) throw new ArchiveFault('The file is no archive of a project.');
	if (content.version > ARCHIVE_VERSION)
		throw new ArchiveFault(
			`The archive is of format ${content.version}; this application reads up to ${ARCHIVE_VERSION}. Update it first.`
		);
	const result = v.safeParse(schema, content);
	if (!result.success)
		throw new ArchiveFault(`The manifest is spoilt at "${v.getDotPath(result.issues[0]) ?? ''}".`);
	return result.output;
}

function fromJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new ArchiveFault('The manifest is no JSON.');
	}
}
