import * as v from 'valibot';
import { anonymities } from '$lib/domain/anonymity';
import { hasCpr } from '$lib/domain/cprGuard';
import { boardLevels } from '$lib/domain/workshop/boardLevel';
import { grants } from '$lib/domain/workshop/grant';
import { ballotSubjects } from '$lib/domain/workshop/phase';
import { phaseKinds } from '$lib/domain/workshop/phaseKind';

/** Phases one programme may have, and minutes one may last. */
export const MAX_PHASES = 60;
const MAX_MINUTES = 480;

const words = (max: number) =>
	v.pipe(
		v.string('required'),
		v.trim(),
		v.maxLength(max, 'tooLong'),
		v.check((text) => !hasCpr(text), 'cprLike')
	);

const page = v.object({
	kind: v.picklist(['text', 'frame', 'workstreams', 'targetGroup', 'sources'], 'required'),
	title: words(120),
	lines: v.pipe(v.array(words(300)), v.maxLength(12, 'tooLong'))
});

export const phaseSettingsSchema = v.object({
	level: v.nullable(v.picklist(boardLevels, 'required')),
	grant: v.picklist(grants, 'required'),
	subject: v.nullable(v.picklist(ballotSubjects, 'required')),
	dots: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
	dealsThin: v.boolean(),
	showsCoverage: v.boolean(),
	pages: v.pipe(v.array(page), v.maxLength(30, 'tooLong'))
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
