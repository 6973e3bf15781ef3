import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDay } from '$lib/domain/calendarDay';
import { findCpr } from '$lib/domain/cprGuard';
import type { WrittenFile } from '$lib/server/documents/file/writtenFile';
import { meetingMinutes } from '$lib/server/documents/compose/meetingMinutes';
import { workshopMinutes } from '$lib/server/documents/compose/workshopMinutes';
import type { WrittenDocument } from '$lib/server/documents/model/writtenDocument';
import { onePageReport } from '$lib/server/documents/onePage';
import { packagedDocument } from '$lib/server/documents/package/packagedDocument';
import { writePdf } from '$lib/server/documents/pdf/writePdf';
import { writeExcel } from '$lib/server/documents/sheet/writeExcel';
import type { Sheet } from '$lib/server/documents/sheet/sheet';
import { steeringSlides } from '$lib/server/documents/slides/steeringSlides';
import { writeSlides } from '$lib/server/documents/slides/writeSlides';
import { writeWord } from '$lib/server/documents/word/writeWord';
import { createHash } from 'node:crypto';
import { isInstalled, OpenedFiles } from '../support/otherPrograms.ts';
import { strictCsv } from '../support/strictCsv.ts';
import { unzipped } from '../support/unzipped.ts';
import {
	sampleCase,
	sampleMinutes,
	sampleRecord,
	sampleSteering,
	sampleWorkshop
} from '../support/writtenSamples.ts';

const composing = { locale: 'da', ofCase: sampleCase } as const;
const held = { locale: 'da', owner: sampleCase.owner, isHeld: true } as const;
const hasOffice = isInstalled('soffice') && isInstalled('pdftotext');
const hasPoppler = isInstalled('pdftotext');

let documents: Record<'workshop' | 'meeting' | 'quiet' | 'busy', WrittenDocument>;
let words: Record<keyof typeof documents, WrittenFile>;
let files: OpenedFiles;

const sheet: Sheet = {
	title: 'Handlinger',
	columns: [
		{ label: 'Nr.', width: 6 },
		{ label: 'Handling', width: 40 },
		{ label: 'Frist', width: 12 }
	],
	rows: [
		[1, '=1+1', { day: isoDay('2026-04-17') }],
		[2, 'Blåbærgrød på Ærø', null]
	]
};

beforeAll(async () => {
	documents = {
		workshop: workshopMinutes(sampleWorkshop, sampleRecord, composing),
		meeting: meetingMinutes(sampleMinutes, held),
		quiet: await onePageReport(sampleSteering(1), composing),
		busy: await onePageReport(sampleSteering(8), composing)
	};
	words = {
		workshop: await writeWord(documents.workshop),
		meeting: await writeWord(documents.meeting),
		quiet: await writeWord(documents.quiet),
		busy: await writeWord(documents.busy)
	};
	const slides = await writeSlides(steeringSlides(sampleSteering(8), composing));
	const entries = await Promise.all(
		Object.entries(documents).map(async ([key, document]) => {
			const { bytes } = await writePdf(document);
			return [`${key}-own.pdf`, bytes] as const;
		})
	);
	files = await OpenedFiles.of({
		...Object.fromEntries(entries),
		...Object.fromEntries(Object.entries(words).map(([key, { bytes }]) => [`${key}.docx`, bytes])),
		'slides.pptx': slides.bytes,
		'list.xlsx': (await writeExcel(sheet, documents.busy.name)).bytes
	});
	if (!hasOffice) return;
	const written = [...Object.keys(words).map((key) => `${key}.docx`), 'slides.pptx'];
	await files.convert(written, 'pdf');
	// Semicolons, quotes where they are needed, UTF-8; cells as they are shown.
	await files.convert(
		['list.xlsx'],
		'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true'
	);
}, 300_000);
afterAll(() => files?.close());

describe('a document in Word', () => {
	it('has real headings, a repeated table header, and its language', async () => {
		const parts = await unzipped(words.workshop.bytes);
		const body = parts.get('word/document.xml')!.toString();
		for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3'])
			expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
		const tables = body.match(/<w:tbl>/g)!.length;
		expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
		expect(parts.get('word/styles.xml')!.toString()).toContain('<w:lang w:val="da-DK"');
		const english = await writeWord({ ...documents.workshop, locale: 'en' });
		const styles = (await unzipped(english.bytes)).get('word/styles.xml')!.toString();
		expect(styles).toContain('<w:lang w:val="en-GB"');
	});

	it('names the organisation as its author, and nobody', async () => {
		const core = (await unzipped(words.workshop.bytes)).get('docProps/core.xml')!.toString();
		expect(core).toContain('<dc:creator>Norddjurs Kommune</dc:creator>');
		expect(core).toContain('<cp:lastModifiedBy>Norddjurs Kommune</cp:lastModifiedBy>');
		expect(core).toContain('Opstartsworkshop &amp; kick-off</dc:title>');
	});

	it.skipIf(!hasOffice)(
		'reads the same in LibreOffice (soffice and pdftotext needed)',
		async () => {
			const minutes = await files.pdfText('workshop.pdf');
			for (const told of ['Grenaa Kulturhus, Ågade 3', 'Fravalgt', 'Łukasz og Søren', 'Side 1 af'])
				expect(minutes).toContain(told);
			const meeting = await files.pdfText('meeting.pdf');
			for (const told of ['Rådhuset, mødelokale Å', 'Indstilling:', 'Åse Østergård', 'Udsat'])
				expect(meeting).toContain(told);
		}
	);

	it.skipIf(!hasOffice).each(['quiet', 'busy'] as const)(
		'of the steering group is one page in LibreOffice: %s',
		async (key) => {
			expect(await files.pdfInfo(`${key}.pdf`)).toMatch(/Pages:\s+1\n/);
		}
	);
});

describe.skipIf(!hasPoppler)('a document in PDF (pdfinfo and pdftotext needed)', () => {
	it.each(['workshop', 'meeting', 'quiet', 'busy'] as const)('is tagged: %s', async (key) => {
		const info = await files.pdfInfo(`${key}-own.pdf`);
		expect(info).toMatch(/Tagged:\s+yes/);
		expect(info).toContain(documents[key].title);
	});

	it('tells headings, lists and tables as what they are, in the order they are read', async () => {
		const told = await files.pdfInfo('workshop-own.pdf', '-struct-text');
		const lines = told.split('\n').map((line) => line.trim());
		expect(lines[0]).toBe('Document');
		expect(lines[1]).toMatch(/^H1/);
		for (const role of ['H2', 'H3', 'H4', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD'])
			expect(lines.map((line) => line.split(/[ :]/)[0])).toContain(role);
		const order = ['Deltagere', 'Valg', 'Handlinger', 'Parkering', 'Afstemninger', 'Bilag'];
		const places = order.map((heading) =>
			lines.findIndex((line) => line.startsWith(`"${heading}`))
		);
		expect(places.every((place) => place > 0)).toBe(true);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		// The repeated header of a table is for the eye alone.
		expect(lines.filter((line) => line.startsWith('"Svar'))).toHaveLength(1);
	});

	it('has every letter', async () => {
		const text = await files.pdfText('workshop-own.pdf');
		for (const told of ['Ågade 3', 'Ungeklinikken Ærø &', 'Łukasz og Søren nævnte ≥ 3'])
			expect(text).toContain(told);
	});

	it.each(['quiet', 'busy'] as const)('of the steering group is one page: %s', async (key) => {
		expect(await files.pdfInfo(`${key}-own.pdf`)).toMatch(/Pages:\s+1\n/);
		const text = await files.pdfText(`${key}-own.pdf`);
		for (const told of ['Over fristen', 'Ønskede beslutninger', '1. Opsporing', '779.249,50'])
			expect(text).toContain(told);
	});

	it('loses no word of a note that is longer than a page', async () => {
		const many = Array.from({ length: 4000 }, (_, at) => `ord${at}`);
		const document = meetingMinutes(
			{
				...sampleMinutes,
				actions: [{ number: 1, title: many.join(' '), ownerName: 'Æ', dueOn: null }]
			},
			held
		);
		const { bytes, pages } = await writePdf(document);
		const opened = await OpenedFiles.of({ 'long.pdf': bytes });
		const read = new Set((await opened.pdfText('long.pdf')).split(/\s+/));
		await opened.close();
		expect(pages).toBeGreaterThan(4);
		expect(many.filter((word) => !read.has(word))).toEqual([]);
	});
});

describe.skipIf(!hasOffice)('in LibreOffice (soffice needed)', () => {
	it('slides are one for exceptions, each delindsats and each decision', async () => {
		const text = await files.pdfText('slides.pdf');
		for (const told of [
			'Det kræver jeres opmærksomhed',
			'4. Overgang til voksenlivet',
			'Indstilling:'
		])
			expect(text).toContain(told);
		expect(await files.pdfInfo('slides.pdf')).toMatch(/Pages:\s+15\n/);
	});

	it('a list has days as days and words as words', async () => {
		expect((await files.text('list.csv')).trim().split(/\r?\n/)).toEqual([
			'Nr.;Handling;Frist',
			'1;=1+1;17.4.2026',
			'2;Blåbærgrød på Ærø;'
		]);
	});
});

it('slides have titles of their own and say their language', async () => {
	const { bytes } = await writeSlides(steeringSlides(sampleSteering(1), composing));
	const slide = (await unzipped(bytes)).get('ppt/slides/slide2.xml')!.toString();
	expect(slide).toContain('type="title"');
	expect(slide).toContain('lang="da-DK"');
});

it('an Excel list keeps its header in sight and holds no formula', async () => {
	const parts = await unzipped((await writeExcel(sheet, documents.quiet.name)).bytes);
	const xml = parts.get('xl/worksheets/sheet1.xml')!.toString();
	expect(xml).toContain('state="frozen"');
	expect(xml).not.toContain('<f>');
});

it.skipIf(!hasOffice)(
	'an Excel list is printed as wide as its paper, its header on every page (soffice and pdftotext needed)',
	async () => {
		const many = { ...sheet, rows: Array.from({ length: 80 }, () => sheet.rows).flat() };
		const list = await OpenedFiles.of({
			'long.xlsx': (await writeExcel(many, documents.quiet.name)).bytes
		});
		await list.convert(['long.xlsx'], 'pdf');
		const pages = (await list.pdfText('long.pdf')).split('\f').filter((page) => page.trim() !== '');
		expect(pages.length).toBeGreaterThan(1);
		for (const page of pages)
			for (const { label } of many.columns) expect(page).toContain(label.split(' ')[0]);
		await list.close();
	},
	120_000
);

it('a package for the case system says what is in it, with the checksum of each file', async () => {
	const { bytes, name } = await packagedDocument(documents.meeting, {
		...{ ofCase: sampleCase, actions: sampleMinutes.actions, access: 'closed' },
		now: new Date('2026-05-07T08:00:00Z')
	});
	const entries = await unzipped(bytes);
	const metadata = JSON.parse(entries.get('metadata.json')!.toString());
	expect(name).toBe(
		'2026-05-06 Arbejdsgruppen Opsporing møde 3 - sagspakke (sag 29.09.00-A00-1-26).zip'
	);
	expect(metadata).toMatchObject({
		title: 'Referat af Arbejdsgruppen Opsporing, møde 3',
		...{ date: '2026-05-06', caseNumber: '29.09.00-A00-1-26', kleNumber: '29.09.16' },
		access: 'closed'
	});
	expect(metadata.files).toHaveLength(3);
	for (const { name, sha256, bytes } of metadata.files) {
		const content = entries.get(name)!;
		expect(content.length).toBe(bytes);
		expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
	}
	const xml = entries.get('metadata.xml')!.toString();
	for (const { sha256 } of metadata.files) expect(xml).toContain(`<sha256>${sha256}</sha256>`);
	const csv = [...entries].find(([name]) => name.endsWith('.csv'))![1];
	expect(strictCsv(csv)[1]).toEqual([
		'12',
		'Find lokale til visitationsmødet',
		'PPR',
		'15.6.2026',
		''
	]);
});

it('minutes say under a decision what carries it out', async () => {
	const body = (await unzipped(words.meeting.bytes)).get('word/document.xml')!.toString();
	const told = body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/ +/g, ' ');
	const [, decision = ''] = told.split('Beslutning 4: Ét visitationsmøde om ugen');
	expect(decision.split('Beslutning 5')[0]).toContain('12. Find lokale til visitationsmødet');
});

it('composers add nothing that could be a CPR number, and nobody’s reasons', () => {
	const told = JSON.stringify(Object.values(documents));
	expect(findCpr(told)).toEqual([]);
	expect(told).not.toContain('Tiden rækker ikke');
});
