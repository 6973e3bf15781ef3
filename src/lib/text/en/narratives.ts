import type { narratives as Danish } from '../da/narratives';

/** Writing what is told of each delindsats. */
export const narratives: typeof Danish = {
	title: 'Tell of the workstreams',
	lead: 'What you write stands from meeting to meeting, until somebody writes anew.',
	hints: {
		sinceLast: 'What has happened since the last steering meeting?',
		nextSteps: 'What happens until the next meeting?',
		wantedDecision: 'What is the steering group to decide? Leave it empty where there is nothing.'
	},
	count: (used, max) =>
		used > max ? `${used - max} characters too many` : `${used} of ${max} characters`,
	save: 'Save',
	saveNamed: (workstream) => `Save ${workstream}`,
	saved: 'Saved.',
	writtenBy: (name, at) => `Last written by ${name}, ${at}`,
	writtenAt: (at) => `Last written ${at}`,
	never: 'Nobody has written yet.',
	meanwhile: (name) =>
		`${name || 'Somebody else'} has written meanwhile. Below you see what stands now; what you wrote is in the fields.`,
	overrule: 'If you save again, yours takes the place of what stands now.',
	standsNow: 'What stands now',
	empty: 'Empty'
};
