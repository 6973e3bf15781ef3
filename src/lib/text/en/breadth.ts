import type { Breadth } from '../../domain/breadth';

const name: Record<Breadth, string> = {
	allYoung: 'All young people',
	riskGroup: 'Risk group',
	involved: 'Those involved'
};

/** Whom an action is for, and what to think of before a message goes to all. */
export const breadth = {
	label: 'Whom is it for?',
	unsaid: 'Not stated',
	name,
	changed: (to: Breadth | null) =>
		to === null ? 'Whom it is for is no longer stated.' : `It is for: ${name[to]}.`,
	notice: {
		title: 'About opioids, to all young people?',
		text: 'The Danish Health Authority advises to direct the effort at those it is relevant for, and not at young people at large: attention can in itself increase use. You may go on, but consider whether it should be for a risk group or those involved.',
		source: (code: string) => `The Danish Health Authority’s advice, ${code}`
	}
};
