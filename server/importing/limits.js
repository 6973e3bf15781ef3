/** What a file may cost before it is refused; the one place where these figures stand. */
export const LIMITS = {
	/** The file as it is sent, in bytes. */
	uploadBytes: 20 * 1024 * 1024,
	/** From the first byte read to the text, in ms. */
	time: 30_000,
	/** Of the reading process as a whole, in bytes: what is unpacked lies outside the heap. */
	memory: 900 * 1024 * 1024,
	/** The heap of the thread that reads, in MB. */
	heap: 512,
	zipEntries: 2_000,
	/** All that a zip file holds, unpacked, in bytes. */
	unpackedBytes: 200 * 1024 * 1024,
	/** Its XML alone, which is read into memory as a tree. */
	xmlBytes: 30 * 1024 * 1024,
	/** Words pack well, but not two hundred times. */
	ratio: 200,
	/** A small file may pack as well as it likes. */
	ratioFrom: 1024 * 1024,
	pages: 2_000,
	lines: 100_000,
	characters: 4_000_000
};
