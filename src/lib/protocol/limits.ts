/** What one message, one person and one connection may hold. Honest work never meets these. */
export const limits = {
	/** Bytes of one message; the socket refuses more before it is read. */
	messageBytes: 1024 * 1024,
	/** Frames one message may be split into. */
	messageFragments: 64,
	/** Boards one person has open at once, over all their devices. */
	connectionsPerUser: 20,
	/** Structs in one update. A night's offline work is a few hundred. */
	structs: 50_000,
	/** Deleted ranges in one update: a client always sends all it knows of. */
	deletedRanges: 200_000,
	/** Clients unknown to the board in one update: each reload while offline makes one. */
	newClients: 20,
	/** Types within types. Our own documents have three levels. */
	nestingDepth: 20,
	/** Characters of a key in a map. */
	keyLength: 200,
	/** Bytes, about, of one value. */
	valueBytes: 64 * 1024,
	/** Bytes of one person's presence. */
	presenceBytes: 4096,
	/** Presence entries in one message: the stock client echoes everybody's. */
	presenceEntries: 1000,
	/** Bytes of edits that wait for the next tick before it is brought forward. */
	tickBytes: 256 * 1024,
	/** Unread bytes after which a peer gets no news, but the difference when it has read … */
	slowReaderBytes: 256 * 1024,
	/** … and after which it is hung up on. */
	stuckReaderBytes: 4 * 1024 * 1024,
	/** Bytes of edits that wait for the database before new ones are refused. */
	unsavedBytes: 32 * 1024 * 1024
} as const;
