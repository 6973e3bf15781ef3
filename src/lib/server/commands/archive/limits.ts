/** What an archive may cost before it is refused; nothing of it is ever in memory whole. */
export const limits = {
	entries: 50_000,
	/** All it holds, unpacked, in bytes. */
	unpackedBytes: 8 * 1024 ** 3,
	/** Rows pack well, and so do boards, but not five hundred times. */
	ratio: 500,
	/** A small entry may pack as well as it likes. */
	ratioFrom: 4 * 1024 ** 2,
	manifestBytes: 16 * 1024 ** 2,
	/** One row; the longest holds a board's document. */
	lineBytes: 128 * 1024 ** 2,
	stateBytes: 128 * 1024 ** 2
};
