import { createHash } from 'node:crypto';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Locale } from '$lib/domain/locale';
import type { WrittenFile } from '../file/writtenFile';

/** What a case system wants to know of what it files. */
export interface CaseMetadata {
	title: string;
	documentType: string;
	/** Of the meeting, the workshop, the report. */
	date: CalendarDay;
	project: string;
	organisation: string;
	/** `''` where there is none. */
	caseNumber: string;
	kleNumber: string;
	/** Whether others than those of the case may read it. */
	access: 'open' | 'closed';
	language: Locale;
	createdAt: string;
	files: { name: string; mediaType: string; bytes: number; sha256: string }[];
}

export function fileFacts({ name, mediaType, bytes }: WrittenFile): CaseMetadata['files'][number] {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { name, mediaType, bytes: bytes.byteLength, sha256 };
}

/** The same as XML, for systems that read nothing else. */
export function metadataXml({ files, ...facts }: CaseMetadata): string {
	const lines = Object.entries(facts).map(([name, value]) => `\t${element(name, value)}`);
	const listed = files.map((file) => {
		const parts = Object.entries(file).map(
			([name, value]) => `\t\t\t${element(name, String(value))}`
		);
		return ['\t\t<file>', ...parts, '\t\t</file>'].join('\n');
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<document xmlns="urn:handlekraft:case-package:1">',
		...lines,
		'\t<files>',
		...listed,
		'\t</files>',
		'</document>',
		''
	].join('\n');
}

const element = (name: string, value: string) => `<${name}>${escaped(value)}</${name}>`;

const escaped = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
