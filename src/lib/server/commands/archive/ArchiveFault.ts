/** Why an archive is not taken in, in words for whoever stands at the console. */
export class ArchiveFault extends Error {
	override name = 'ArchiveFault';
}
