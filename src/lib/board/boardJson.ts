import * as Y from 'yjs';
import { readAgreements } from './agreements';
import type { BoardJson, LineJson, NoteJson, SectionJson } from './boardJson.types';
import { readComments } from './comments';
import { readNotes, readSections, wholeOf } from './read';
import type { Line, Note, Section } from './schema';
import { readThemes } from './themes';

export type { BoardJson } from './boardJson.types';
export { jsonToUpdate } from './boardFromJson';

/** The board as it stands, without what is in the bin; see boardJson.types.ts and docs/BOARD-FILE.md. */
export function boardToJson(doc: Y.Doc, title: string): BoardJson {
	const sections = readSections(doc);
	const all = readNotes(doc, { parts: true });
	const there = new Set(all.map(({ key }) => key));
	const notes = all.filter(({ key }) => there.has(wholeOf(doc, key)));
	const places = new Map(notes.map(({ key }, index) => [key, index]));
	const agreements = readAgreements(doc);
	const comments = readComments(doc);
	return {
		format: 'handlekraft-board',
		version: 1,
		title,
		sections: sections.map(toSection),
		notes: notes.map((note) => ({
			...toNote(note, sections),
			partOf: partOf(doc, note.key, places),
			agreements: agreements.get(note.key)?.size ?? 0,
			comments: (comments.get(note.key) ?? []).map(({ text, authorName, sectorId, writtenAt }) => ({
				text,
				authorName,
				sectorId,
				writtenAt
			}))
		})),
		themes: readThemes(doc).map(({ title, noteKeys }) => ({
			title,
			notes: noteKeys.flatMap((key) => places.get(key) ?? []).sort((a, b) => a - b)
		}))
	};
}

function toSection(section: Section): SectionJson {
	const { title, layout, colour, noteLimit, help, subject, axisX, axisY, rows, columns } = section;
	return {
		title,
		layout,
		colour,
		noteLimit,
		help,
		subject,
		axisX,
		axisY,
		rows: rows.map(toLine),
		columns: columns.map(toLine)
	};
}

const toLine = ({ title, subject }: Line): LineJson => ({ title, subject });

function toNote(
	note: Note,
	sections: readonly Section[]
): Omit<NoteJson, 'agreements' | 'comments' | 'partOf'> {
	const at = sections.findIndex(({ key }) => key === note.sectionKey);
	return {
		text: note.text,
		section: at,
		row: lineAt(sections[at]?.rows, note.row),
		column: lineAt(sections[at]?.columns, note.column),
		x: note.x,
		y: note.y,
		kind: note.kind,
		colour: note.colour,
		authorName: note.authorName,
		sectorId: note.sectorId,
		writtenAt: note.writtenAt,
		recommendationIds: note.recommendationIds
	};
}

function lineAt(lines: readonly Line[] | undefined, key: string | null): number | null {
	const at = lines?.findIndex((line) => line.key === key) ?? -1;
	return at < 0 ? null : at;
}

function partOf(doc: Y.Doc, key: string, places: ReadonlyMap<string, number>): number | null {
	const whole = wholeOf(doc, key);
	return whole === key ? null : (places.get(whole) ?? null);
}
