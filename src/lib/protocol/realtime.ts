/** The folder of addresses that board sockets answer on. */
export const SYNC_FOLDER = '/sync/board';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The board a socket's address names, or null for any other address.
 *
 * @param url As in the request line: path and query.
 */
export function boardOfAddress(url: string): string | null {
	const [path = ''] = url.split('?', 1);
	if (!path.startsWith(`${SYNC_FOLDER}/`)) return null;
	const boardId = path.slice(SYNC_FOLDER.length + 1);
	return UUID.test(boardId) ? boardId : null;
}
