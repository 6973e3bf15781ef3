import * as v from 'valibot';
import type { editPhaseSchema } from '$lib/server/commands/workshop/editPhase';
import { phaseFields, settingFields, type PhaseField } from './phaseFields';

/** A browser sends the line breaks of a text as two characters, and keeps them as one. */
const text = (typed: string) => typed.replaceAll('\r\n', '\n').trim();
const oneOrNone = (typed: string) => (typed === '' ? null : typed);
const isTicked = (typed: string) => typed !== '';

const readers: Record<PhaseField, (typed: string) => unknown> = {
	title: text,
	minutes: Number,
	instruction: text,
	script: text,
	anonymity: text,
	isProtected: isTicked,
	level: oneOrNone,
	grant: text,
	subject: oneOrNone,
	dots: (typed) => (typed.trim() === '' ? null : Number(typed)),
	dealsThin: isTicked,
	keepsSeats: isTicked,
	showsCoverage: isTicked
};

/**
 * A form with some of a phase's fields. Beside each stands, hidden, what it was opened with
 * (`was.title`), which tells that the form has it, and what others have changed meanwhile. The command
 * checks what is typed.
 */
export const phaseForm = v.pipe(
	v.objectWithRest({ workshopId: v.string('required'), phaseId: v.string('notFound') }, v.string()),
	v.transform(({ workshopId, phaseId, ...sent }) => {
		const typed = readAll(sent, '');
		const isSetting = (field: string) => settingFields.some((one) => one === field);
		const fields = Object.entries(typed).filter(([field]) => !isSetting(field));
		const settings = Object.entries(typed).filter(([field]) => isSetting(field));
		const changes = { ...Object.fromEntries(fields), settings: Object.fromEntries(settings) };
		return {
			workshopId,
			phaseId,
			changes: changes as v.InferInput<typeof editPhaseSchema>['changes'],
			was: readAll(sent, 'was.')
		};
	})
);

function readAll(sent: Record<string, string>, prefix: string): Partial<Record<string, unknown>> {
	const has = phaseFields.filter((field) => `was.${field}` in sent);
	return Object.fromEntries(
		has.map((field) => [field, readers[field](sent[prefix + field] ?? '')])
	);
}
