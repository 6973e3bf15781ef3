import * as v from 'valibot';
import { anonymities } from '$lib/domain/anonymity';
import { boardLevels } from '$lib/domain/workshop/boardLevel';
import { grants } from '$lib/domain/workshop/grant';
import { ballotSubjects, pageKinds } from '$lib/domain/workshop/phase';
import { phaseKinds } from '$lib/domain/workshop/phaseKind';
import { words } from '../words';

/** Phases one programme may have, and minutes one may last. */
export const MAX_PHASES = 60;
const MAX_MINUTES = 480;

const page = v.object({
	kind: v.picklist(pageKinds, 'required'),
	title: words(120),
	lines: v.pipe(v.array(words(300)), v.maxLength(12, 'tooLong'))
});

/** Pages of the shared picture. */
export const pagesSchema = v.pipe(v.array(page), v.maxLength(30, 'tooLong'));

export const phaseSettingsSchema = v.object({
	level: v.nullable(v.picklist(boardLevels, 'required')),
	grant: v.picklist(grants, 'required'),
	subject: v.nullable(v.picklist(ballotSubjects, 'required')),
	dots: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
	dealsThin: v.boolean(),
	// Templates that were kept before there was a choice know nothing of it.
	keepsSeats: v.optional(v.boolean(), false),
	showsCoverage: v.boolean(),
	pages: pagesSchema
});

/** A phase as editors and templates send it; every message is a refusal code. */
export const phaseDraftSchema = v.object({
	kind: v.picklist(phaseKinds, 'required'),
	title: v.pipe(words(80), v.nonEmpty('required')),
	instruction: words(400),
	script: words(2000),
	minutes: v.pipe(
		v.number('required'),
		v.integer('required'),
		v.minValue(1, 'required'),
		v.maxValue(MAX_MINUTES, 'tooLong')
	),
	anonymity: v.picklist(anonymities, 'required'),
	isProtected: v.boolean(),
	settings: phaseSettingsSchema
});

export const programmeSchema = v.pipe(
	v.array(phaseDraftSchema),
	v.minLength(1, 'required'),
	v.maxLength(MAX_PHASES, 'tooLong')
);
