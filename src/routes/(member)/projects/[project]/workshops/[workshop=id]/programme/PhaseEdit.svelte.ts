import type { FormProblems } from '$lib/server/forms';
import type { Dictionary } from '$lib/text';
import { phaseFields, type PhaseField, type PhaseValues } from './phaseFields';
import { refusalTexts } from './refusalTexts';

/**
 * The form of a phase from when it is opened until all that was typed is saved: what its fields begin
 * with, and what they were, so that others' changes meanwhile are not undone.
 */
export class PhaseEdit {
	/** What the fields begin with: what was typed, where the form was refused. */
	readonly first: PhaseValues;
	/** Sent along: what each field was, as far as whoever types knows. */
	#was: PhaseValues = $state.raw({} as PhaseValues);
	#sent: PhaseValues;
	#isTouched = false;
	/** What others have made of a field meanwhile. */
	#theirs: Partial<PhaseValues> = $state.raw({});

	/** @param now As the phase is. @param refused The form as it was sent and refused; null: it is new. */
	constructor(now: PhaseValues, refused: FormProblems | null) {
		this.first = refused ? read((field) => refused.values[field]) : now;
		this.#was = now;
		this.#sent = this.first;
		if (refused) {
			this.#was = read((field) => refused.values[`was.${field}`]);
			this.refused(refused, now);
		}
	}

	get was(): PhaseValues {
		return this.#was;
	}

	touch(): void {
		this.#isTouched = true;
	}

	send(form: FormData): void {
		this.#sent = read((field) => form.get(field));
		this.#isTouched = false;
	}

	/** Whoever typed sees now what the others have made of the field, and may save over it. */
	refused(answer: FormProblems | null, now: PhaseValues): void {
		this.#isTouched = true;
		const clashed = phaseFields.filter(
			(field) => answer?.problems[field]?.code === 'changedMeanwhile'
		);
		this.#theirs = Object.fromEntries(clashed.map((field) => [field, now[field]]));
		this.#was = { ...this.#was, ...this.#theirs };
	}

	/** @returns Whether nothing has been typed since it was sent. */
	saved(): boolean {
		this.#was = this.#sent;
		this.#theirs = {};
		return !this.#isTouched;
	}

	/** What is said beside each field. */
	problems(answer: FormProblems | null, text: Dictionary): Record<string, string> {
		const texts = refusalTexts(answer, text);
		for (const field of phaseFields) {
			const theirs = this.#theirs[field];
			if (theirs !== undefined && texts[field]) texts[field] += ` ${nowItIs(field, theirs, text)}`;
		}
		return texts;
	}
}

function read(of: (field: PhaseField) => unknown): PhaseValues {
	const fields = phaseFields.map((field) => {
		const value = of(field);
		return [field, typeof value === 'string' ? value : ''] as const;
	});
	return Object.fromEntries(fields) as PhaseValues;
}

/** The others' value, as the field shows it. */
function nowItIs(field: PhaseField, value: string, { planning }: Dictionary): string {
	const labels: Partial<Record<PhaseField, Record<string, string>>> = {
		level: { ...planning.levels, '': planning.levels.none },
		grant: planning.grants,
		anonymity: planning.anonymities,
		subject: { ...planning.subjects, '': planning.subjects.none }
	};
	const shown = labels[field]?.[value] ?? value;
	return shown === '' ? planning.nowItIsEmpty : planning.nowItIs(shown);
}
