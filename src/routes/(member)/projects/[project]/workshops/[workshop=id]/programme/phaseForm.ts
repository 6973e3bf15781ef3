import * as v from 'valibot';
import { anonymities } from '$lib/domain/anonymity';
import { boardLevels } from '$lib/domain/workshop/boardLevel';
import { grants } from '$lib/domain/workshop/grant';
import { ballotSubjects } from '$lib/domain/workshop/phase';

const text = v.optional(v.string(), '');
const isOn = v.optional(
	v.pipe(
		v.string(),
		v.transform((on) => on !== '')
	),
	''
);
/** A choice of which none is one: an empty field. */
const oneOrNone = <const Words extends readonly string[]>(words: Words) =>
	v.pipe(
		v.optional(v.union([v.literal(''), v.picklist(words)], 'required'), ''),
		v.transform((word) => (word === '' ? null : word))
	);

/** The form of one phase, read into what the command takes; the command checks the words themselves. */
export const phaseForm = v.pipe(
	v.object({
		workshopId: v.string(),
		phaseId: v.string(),
		title: v.string('required'),
		instruction: text,
		script: text,
		minutes: v.pipe(v.string('required'), v.transform(Number)),
		anonymity: v.picklist(anonymities, 'required'),
		isProtected: isOn,
		level: oneOrNone(boardLevels),
		grant: v.picklist(grants, 'required'),
		subject: oneOrNone(ballotSubjects),
		dots: v.pipe(
			text,
			v.transform((typed) => (typed.trim() === '' ? null : Number(typed)))
		),
		dealsThin: isOn,
		showsCoverage: isOn
	}),
	v.transform(
		({ level, grant, subject, dots, dealsThin, showsCoverage, isProtected, ...rest }) => ({
			...rest,
			isProtected: Boolean(isProtected),
			settings: {
				level,
				grant,
				subject,
				dots,
				dealsThin: Boolean(dealsThin),
				showsCoverage: Boolean(showsCoverage)
			}
		})
	)
);
