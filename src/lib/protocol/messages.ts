/**
 * The first number of every binary message. 0-3 are y-websocket's own; the others are ours. Those
 * from the server may be dropped by a client that does not know them; those to it need not be sent.
 */
export const messageKinds = {
	sync: 0,
	presence: 1,
	auth: 2,
	queryPresence: 3,
	/**
	 * varuint n: the first n edits received on this connection are stored for good. An edit is a
	 * message of kind sync with step 2 or update, whatever it holds.
	 */
	committed: 100,
	/** varuint 0: storing works; 1: it does not, and what was written since is not yet stored. */
	saving: 101,
	/** varstring reason, varstring note key ('' where no note is meant): an edit was undone. */
	putBack: 102,
	/**
	 * varstring 'read' or 'write', varstring grant: what this connection may do. The first message of
	 * all, and again whenever what it may write changes.
	 */
	rights: 103,
	/**
	 * To the server. varuint 1: presence is wanted, as it is on every new connection; 0: nobody looks
	 * at it here. When it is wanted again, everybody's is sent.
	 */
	watchPresence: 104
} as const;

/** The second number of a message of kind sync. */
export const syncSteps = { step1: 0, step2: 1, update: 2 } as const;

/** Why the server undid (part of) an edit. */
export const putBackReasons = ['cprLike', 'tooLong', 'notYours', 'malformed', 'notNow'] as const;
export type PutBackReason = (typeof putBackReasons)[number];

export type BoardRights = 'read' | 'write';
