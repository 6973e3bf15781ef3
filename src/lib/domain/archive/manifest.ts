export const ARCHIVE_FORMAT = 'handlekraft-project-archive';

/** Raised when an older application could no longer read what is written. */
export const ARCHIVE_VERSION = 1;

export const MANIFEST = 'manifest.json';

/** What an archive says of itself; see docs/ARCHIVE.md. */
export interface ArchiveManifest {
	format: typeof ARCHIVE_FORMAT;
	version: number;
	/** The application's version that wrote it. */
	application: string;
	/** Instant, ISO 8601 in UTC. */
	createdAt: string;
	project: { id: string; slug: string; name: string };
	/** Without what nobody may see in the application; see `withheld`. */
	isWhole: boolean;
	/** Rows by table. */
	rows: Record<string, number>;
	boards: number;
	/** Every other entry of the file; sums are SHA-256, in hexadecimal. */
	files: Record<string, { bytes: number; sha256: string }>;
}
