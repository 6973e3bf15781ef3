/** A link that was just made: the one time that its secret is known. */
export interface SecretLink {
	path: string;
	/** As it is kept; tells one link from the next. */
	linkHash: Uint8Array;
	expiresAt: Date;
}
