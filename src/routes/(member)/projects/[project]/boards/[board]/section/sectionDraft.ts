import {
	NOTE_LIMIT_MAX,
	type Axis,
	type Section,
	type SectionDraft,
	type Subject
} from '$lib/board';
import { hasCpr } from '$lib/domain/cprGuard';
import { markColours } from '$lib/domain/markColour';
import type { RefusalCode } from '$lib/domain/refusalCodes';

/** What stands in the form of a section; everything a field can hold is a string. */
export interface SectionFields {
	title: string;
	help: string;
	layout: Section['layout'];
	noteLimit: string;
	colour: string;
	/** Option of what it stands for; see SectionDesk. */
	subject: string;
	axisX: Axis;
	axisY: Axis;
}

/** Why a field cannot stand as it is. */
export type SectionProblem = Extract<RefusalCode, 'required' | 'cprLike'> | 'noLimit';

const noAxis = (): Axis => ({ name: '', low: '', high: '' });

/** The form filled with what a section is; empty for a new one. */
export function fieldsOf(section: Section | undefined, subject: string | null): SectionFields {
	return {
		title: section?.title ?? '',
		help: section?.help ?? '',
		layout: section?.layout ?? 'list',
		noteLimit: String(section?.noteLimit ?? ''),
		colour: section?.colour ?? '',
		subject: subject ?? '',
		axisX: { ...(section?.axisX ?? noAxis()) },
		axisY: { ...(section?.axisY ?? noAxis()) }
	};
}

/** Why the form cannot be saved, by field; nothing where it can. */
export function problemsOf(fields: SectionFields): Partial<Record<string, SectionProblem>> {
	const { title, help, noteLimit, axisX, axisY } = fields;
	const limit = Number(noteLimit);
	const isLimit = Number.isInteger(limit) && limit > 0 && limit <= NOTE_LIMIT_MAX;
	const problems: Partial<Record<string, SectionProblem>> = {};
	if (title.trim() === '') problems.title = 'required';
	if (hasCpr(title)) problems.title = 'cprLike';
	if (hasCpr(help)) problems.help = 'cprLike';
	if (noteLimit.trim() !== '' && !isLimit) problems.noteLimit = 'noLimit';
	for (const [name, axis] of [
		['axisX', axisX],
		['axisY', axisY]
	] as const)
		if (Object.values(axis).some(hasCpr)) problems[name] = 'cprLike';
	return problems;
}

/** What the form says, as the document holds it; empty fields as null, which clears them. */
export function draftOf(fields: SectionFields, subject: Subject | null): SectionDraft {
	return {
		title: fields.title.trim(),
		help: fields.help.trim(),
		layout: fields.layout,
		noteLimit: fields.noteLimit.trim() === '' ? null : Number(fields.noteLimit),
		colour: markColours.find((colour) => colour === fields.colour) ?? null,
		subject,
		axisX: axisOf(fields.axisX),
		axisY: axisOf(fields.axisY)
	};
}

/** What of a draft is another than before: what others have changed meanwhile is left alone. */
export function changesOf(before: SectionDraft, now: SectionDraft): Partial<SectionDraft> {
	const isNew = (field: string) =>
		JSON.stringify(now[field as keyof SectionDraft]) !==
		JSON.stringify(before[field as keyof SectionDraft]);
	return Object.fromEntries(Object.entries(now).filter(([field]) => isNew(field)));
}

function axisOf({ name, low, high }: Axis): Axis | null {
	const axis = { name: name.trim(), low: low.trim(), high: high.trim() };
	return axis.name || axis.low || axis.high ? axis : null;
}
