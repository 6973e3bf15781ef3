/**
 * Why the server hangs up on a board. Codes 4400-4499 are final: the same request would get the
 * same answer. Every other code invites the client back after a pause.
 */
export const closeCodes = {
	/** The server stops or restarts; what was written is stored. Come back. */
	restarting: 1012,
	/** The reader does not keep up, or storage is away. Come back; the difference is sent. */
	tryAgainLater: 1013,
	/** What was sent is not understood or breaks the document's form. Final: keep the words, reload. */
	badMessage: 4400,
	/** The session has ended. Final: sign in, then open the board again. */
	signedOut: 4401,
	/** No right to this board. Final. */
	notAllowed: 4403,
	/** There is no such board. Final. */
	unknownBoard: 4404,
	/** The board was deleted. Final. */
	boardDeleted: 4410,
	/** The right to the board changed, but some is left. Come back: the new right is told then. */
	rightsChanged: 4503,
	/** More boards open than one person may have. Come back when some are closed. */
	tooManyConnections: 4529,
	/** More was sent than anybody writes. Come back: everything not yet stored is sent again, at once. */
	tooFast: 4530
} as const;

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];

/** Whether coming back is pointless. */
export function isFinal(code: number): boolean {
	return code >= 4400 && code < 4500;
}
