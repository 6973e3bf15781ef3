/** Where an import is: the file is read, its words are looked over, the anchors find their places. */
export const importStates = ['reading', 'checking', 'anchoring', 'done', 'failed'] as const;
export type ImportState = (typeof importStates)[number];

/** The states of an import under way. */
export const openImportStates = ['reading', 'checking', 'anchoring'] as const;

/** In ms. The process that reads a file says that it lives far more often than this. */
export const IMPORT_SILENCE = 30_000;

/** Whether whoever read the file has died: the import says that it is under way, and nobody is. */
export function isInterrupted(
	{ state, aliveAt }: { state: ImportState; aliveAt: Date },
	now: Date
): boolean {
	const isOpen = (openImportStates as readonly ImportState[]).includes(state);
	return isOpen && now.getTime() - aliveAt.getTime() > IMPORT_SILENCE;
}
