/** Columns that hold ids of `board_update`, by table, though no foreign key says so. */
export const followsLog: Readonly<Record<string, readonly string[]>> = {
	board_snapshot: ['through_id'],
	board_segment: ['first_id', 'through_id'],
	board_projection: ['through_id']
};

/** The table whose count they follow. */
export const LOG = 'board_update';
