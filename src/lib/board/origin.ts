import { boardLevels } from '../domain/workshop/boardLevel';
import type { NoteOrigin } from './schema';

/** Whether a value out of the document says where a note followed from. */
export function isOrigin(value: unknown): value is NoteOrigin {
	if (typeof value !== 'object' || value === null) return false;
	const { level, table, ...rest } = value as Partial<Record<string, unknown>>;
	const isTable = table === null || (Number.isInteger(table) && (table as number) > 0);
	return isTable && boardLevels.some((one) => one === level) && Object.keys(rest).length === 0;
}
