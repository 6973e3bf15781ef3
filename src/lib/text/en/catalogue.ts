import type { catalogue as Danish } from '../da/catalogue';

const crosswalk = {
	same: 'Says the same as',
	partial: 'Partly covers the same as',
	specifies: 'Specifies',
	supports: 'Supports',
	tension: 'Is in tension with',
	contradicts: 'Contradicts'
};

/** Names of what the sources hold and of how it is chosen about. */
export const catalogue: typeof Danish = {
	kind: {
		recommendation: 'Recommendation',
		advice: 'Advice',
		legalRequirement: 'Legal requirement',
		guideline: 'Guideline',
		method: 'Method',
		initiative: 'Initiative',
		organisation: 'Organisation',
		workstream: 'Workstream'
	},
	choice: {
		adopted: 'Adopted',
		adapted: 'Adapted',
		declined: 'Declined',
		postponed: 'Postponed',
		notDiscussed: 'Not discussed'
	},
	relevance: { core: 'Core', supporting: 'Supporting', background: 'Background' },
	crosswalk,
	crosswalkBack: {
		...crosswalk,
		specifies: 'Is specified by',
		supports: 'Is supported by',
		contradicts: 'Is contradicted by'
	},
	norm: {
		fixedDate: { name: 'Fixed date', meaning: 'The source names a day.' },
		relativeNorm: {
			name: 'Relative time limit',
			meaning: 'It runs from an event. It never becomes a date by itself.'
		},
		qualitativeNorm: {
			name: 'Standard without a time limit',
			meaning: 'The source sets a standard, not a day.'
		}
	},
	purpose: { mainPurpose: 'Main purpose', contributes: 'Contributes' }
};
