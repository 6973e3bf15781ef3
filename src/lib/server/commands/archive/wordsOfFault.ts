import { ArchiveFault } from './ArchiveFault';

/** What the database says no to, by its code, in words. */
const meanings: Record<string, string> = {
	'23505': 'something of it is here already',
	'23503': 'a row points at something that is not in the archive',
	'23514': 'a row is not what the rules allow',
	'23502': 'a row lacks something'
};

/** A fault of the archive where the database refused a row; anything else as it is. */
export function wordsOfFault(error: unknown, table: string): unknown {
	for (let at = error; at instanceof Error; at = at.cause) {
		if (!('code' in at)) continue;
		const code = String(at.code);
		const meaning = meanings[code] ?? (/^22/.test(code) ? 'a value cannot be read' : null);
		if (!meaning) return error;
		const rule = 'constraint_name' in at ? ` (${String(at.constraint_name)})` : '';
		return new ArchiveFault(`rows/${table}.jsonl: ${meaning}${rule}.`);
	}
	return error;
}
