/** @typedef {import('../../src/lib/domain/source/importFault').ImportFault} ImportFault */

/** Why a file was not read, in a word that the page has a sentence for. */
export class ReadingFault extends Error {
	/**
	 * @param {ImportFault} fault
	 * @param {number} [line] Where in the text it is, where it is in one line.
	 */
	constructor(fault, line) {
		super(fault);
		this.name = 'ReadingFault';
		this.fault = fault;
		this.line = line;
	}
}
