/** A file that is written out. */
export interface WrittenFile {
	name: string;
	mediaType: string;
	bytes: Uint8Array;
}

export const MEDIA_TYPES = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	pdf: 'application/pdf',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8',
	ics: 'text/calendar; charset=utf-8',
	json: 'application/json',
	xml: 'application/xml',
	zip: 'application/zip'
} as const;
export type FileKind = keyof typeof MEDIA_TYPES;
