import { furnitureOf } from '../furniture';
import { readLines } from '../textLine';

/**
 * A text as it is compared: letters and figures alone. Line breaks, spaces, hyphens, bullets, quotes and
 * case, ligatures and å or aa make no difference in it.
 */
export interface FoldedText {
	text: string;
	/** Where each folded character stands in the stored text, as an offset. */
	offsets: Uint32Array;
	/** 1 where a word begins, as the stored text spaces it. */
	beginnings: Uint8Array;
}

const KEPT = /[\p{L}\p{N}§%]/u;
const FIGURE = /\d/;
const DANISH: Readonly<Record<string, string>> = { å: 'aa', æ: 'ae', ø: 'oe', ß: 'ss' };

/** Folds a stored text. What belongs to its pages is left out, so that a phrase may run over two of them. */
export function foldText(text: string): FoldedText {
	const stored = text.split('\n');
	const furniture = furnitureOf(readLines(stored));
	const folding = new Folding();
	let offset = 0;
	stored.forEach((line, index) => {
		if (!furniture.has(index + 1)) folding.addLine(line, offset);
		offset += line.length + 1;
	});
	return folding.done();
}

/** Folds a phrase. */
export const foldPhrase = (phrase: string): string => {
	const folding = new Folding();
	folding.addLine(phrase.replaceAll('\n', ' '), 0);
	return folding.done().text;
};

class Folding {
	private parts: string[] = [];
	private offsets: number[] = [];
	private beginnings: number[] = [];

	addLine(line: string, offset: number): void {
		let isBeginning = true;
		for (let at = 0; at < line.length; at += 1) {
			const letter = folded(line, at);
			if (letter === '') {
				// A soft hyphen, or a mark over the letter before, is within a word.
				if (!/[\u00ad\p{M}]/u.test(line.charAt(at))) isBeginning = true;
				continue;
			}
			for (const part of letter) {
				this.parts.push(part);
				this.offsets.push(offset + at);
				this.beginnings.push(isBeginning ? 1 : 0);
				isBeginning = false;
			}
		}
	}

	done(): FoldedText {
		return {
			text: this.parts.join(''),
			offsets: Uint32Array.from(this.offsets),
			beginnings: Uint8Array.from(this.beginnings)
		};
	}
}

const known = new Map<string, string>();

/** A character as it is compared; empty where it makes no difference. */
function folded(line: string, at: number): string {
	const character = line.charAt(at);
	if (character >= 'a' && character <= 'z') return character;
	if (character === ' ') return '';
	// The comma of 1,5 and the stops of 17.4.2026 count.
	if (character === ',' || character === '.')
		return FIGURE.test(line.charAt(at - 1)) && FIGURE.test(line.charAt(at + 1)) ? character : '';
	// An å may be written as an a with a ring behind it.
	const whole =
		line.charAt(at + 1) === '\u030a' ? `${character}\u030a`.normalize('NFC') : character;
	let found = known.get(whole);
	if (found === undefined) known.set(whole, (found = foldCharacter(whole)));
	return found;
}

function foldCharacter(character: string): string {
	const lower = character.toLowerCase();
	const plain = DANISH[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '');
	return [...plain].filter((part) => KEPT.test(part)).join('');
}
