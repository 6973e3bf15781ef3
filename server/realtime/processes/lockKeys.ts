/** Names Handlekraft among those who use advisory locks on a database; any number would do. */
export const HANDLEKRAFT_LOCK = 4_170_427;

/** A lock's number for a board: the first 64 bits of its id, all but six of which are random. */
export function boardLockKey(boardId: string): string {
	return BigInt.asIntN(64, BigInt(`0x${boardId.replaceAll('-', '').slice(0, 16)}`)).toString();
}
