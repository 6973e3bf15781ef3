/** What somebody may do on a board just now; the server enforces it on the document itself. */
export const grants = [
	/** Read, and nothing else. */
	'nothing',
	/** Say whether one agrees, and comment. */
	'react',
	/** Add notes. What stands there stays as it is. */
	'addOnly',
	/** Add notes; edit, move and delete one's own. */
	'editOwn',
	/** Move notes and gather them under themes, which are named; no note's words are written. */
	'move',
	/** Everything. */
	'all'
] as const;
export type Grant = (typeof grants)[number];
