import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { readApart } from '$server/importing/index';
import { isSure } from '$lib/domain/source/anchor/certainty';
import { findAnchors } from '$lib/domain/source/anchor/findAnchors';
import { paragraphsOf } from '$lib/domain/source/paragraphsOf';
import { linesOf } from '$lib/domain/source/place';
import { catalogue } from '$lib/server/sources/catalogue/catalogue';
import { browserOptions } from '../support/browserOptions.js';

/** The texts of the sources are no part of this repository; see catalogue/originals.test.ts. */
const seeds = new URL('../../../shared/seeds/', import.meta.url);
const files: Record<string, string> = {
	norddjurs: 'norddjurs-notat-2026-02-24.txt',
	nordjylland: 'nordjylland-10-anbefalinger.txt',
	'sst-raad': 'sst-gode-raad.txt',
	kortlaegning: 'kortlaegning-stofmisbrug.txt'
};
const paragraphs = (text: string) => paragraphsOf(text).map((paragraph) => paragraph.text);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function asWord(text: string): Promise<Uint8Array> {
	const children = paragraphs(text).map((one) => new Paragraph(one));
	return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** Printed as anybody prints a page, with broken words and justified lines. */
async function asPdf(text: string): Promise<Uint8Array> {
	const browser = await chromium.launch(browserOptions);
	try {
		const page = await browser.newPage();
		const body = paragraphs(text).map((one) => `<p>${escaped(one)}</p>`);
		const style = 'font: 11pt serif; text-align: justify; hyphens: auto';
		await page.setContent(`<html lang="da"><body style="${style}">${body.join('')}</body></html>`);
		return await page.pdf({ format: 'A4', margin: { top: '2cm', left: '3cm', right: '3cm' } });
	} finally {
		await browser.close();
	}
}

async function textOf(bytes: Uint8Array, fileName: string): Promise<string> {
	const reading = await readApart({ bytes, fileName, onProgress: () => {} });
	if (!('read' in reading)) throw new Error(reading.fault);
	return reading.read.text;
}

/** Letters and figures that stand before each line: a file loses none of them, nor moves any. */
function lettersBefore(text: string) {
	const count = (part: string) => part.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').length;
	const lines = linesOf(text);
	const before = [0];
	for (const line of lines) before.push(before.at(-1)! + count(line));
	return (line: number, char = 0) =>
		before[line - 1]! + count((lines[line - 1] ?? '').slice(0, char));
}

describe.runIf(existsSync(seeds))('the items of the four sources find their places', () => {
	describe.each(catalogue.parts)('of $source.key', ({ source, items }) => {
		const text = existsSync(seeds) ? readFileSync(new URL(files[source.key]!, seeds), 'utf8') : '';
		const letters = lettersBefore(text);
		const sought = items.map(({ code, anchor, title, summary, lines: [lineFrom, lineTo] }) => ({
			...{ key: code, anchor, about: `${title} ${summary}`, lineFrom, lineTo }
		}));

		it.each([
			['a Word file', 'kilde.docx', asWord],
			['a PDF', 'kilde.pdf', asPdf]
		])(
			'in %s',
			async (_, fileName, make) => {
				const read = await textOf(await make(text), fileName);
				const lettersRead = lettersBefore(read);
				const found = findAnchors(read, sought, { lineCount: source.lineCount });
				const astray = found.filter(({ place }, at) => {
					const { lineFrom, lineTo } = sought[at]!;
					if (!place) return true;
					const from = lettersRead(place.lineFrom, place.charFrom);
					const to = lettersRead(place.lineTo, place.charTo);
					return from < letters(lineFrom) || to > letters(lineTo + 1);
				});
				expect(astray).toEqual([]);
				// What is left for a person to settle is the less.
				const sure = found.filter(({ certainty }) => isSure(certainty)).length;
				expect(sure).toBeGreaterThan(found.length * 0.7);
			},
			60_000
		);
	});
});
