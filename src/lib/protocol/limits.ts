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
	/** Deleted ranges in one update that delete something which is still there. */
	deletions: 20_000,
	/** Highest clock: what one client has ever written, in letters and values. */
	clock: 2 ** 31 - 1,
	/** Steps one update may take to find its places; a night's work in one note takes a fraction. */
	integrationSteps: 4_000_000,
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
	/**
	 * How fast one connection may send: `burst` at once, and from then on `perSecond`. A script that
	 * pastes 200 edits a second for some seconds, or a night's work that comes back, is a burst.
	 */
	rates: {
		/** Messages with edits. One note that is added is two. */
		edits: { burst: 3000, perSecond: 100 },
		/** Bytes of edits and questions. */
		bytes: { burst: 8 * 1024 * 1024, perSecond: 512 * 1024 },
		/** Questions for the board, or for who is there: one on each connection. */
		questions: { burst: 20, perSecond: 1 },
		/** Messages with presence. Our own page sends ten a second. */
		presence: { burst: 400, perSecond: 200 },
		presenceBytes: { burst: 1024 * 1024, perSecond: 256 * 1024 }
	},
	/**
	 * Attempts a minute to open a board from one address: that of a town hall, from which hundreds come
	 * back at once, and again every few seconds for as long as the server is away.
	 */
	attempts: { all: 20_000, refused: 2_400 },
	/** Times a minute one person may be hung up on for what they sent, and still come back at once. */
	offences: 3,
	/** Bytes of edits that wait for the next tick before it is brought forward. */
	tickBytes: 256 * 1024,
	/** Unread bytes after which a peer gets no news, but the difference when it has read … */
	slowReaderBytes: 256 * 1024,
	/** … and after which it is hung up on. */
	stuckReaderBytes: 4 * 1024 * 1024,
	/** Bytes of edits that wait for the database before new ones are refused. */
	unsavedBytes: 32 * 1024 * 1024
} as const;
