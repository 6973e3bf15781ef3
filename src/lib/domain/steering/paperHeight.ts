import type { PaperPlan } from './paperPlan';
import type { SteeringContent } from './steeringContent';

interface Question {
	/** How many changes since the last meeting are told of. */
	changes: number;
	/** Of each delindsats: characters of its title, and of the longest thing that is told of it. */
	told: readonly { title: number; longest: number }[];
	plan: PaperPlan;
}

/** In lines: a heading, "+ n flere", the air after an item of a list, a row of figures. */
const HEADING = 1.9;
const MORE = 1.3;
const AIR = 0.4;
const ROW = 1.1;

/**
 * How high a report stands on paper by a plan, in millimetres. A cautious reckoning: it goes by the
 * widest letters a reader's machine may put in place of ours.
 */
export function paperHeight(content: SteeringContent, { changes, told, plan }: Question): number {
	const line = plan.points * 0.3528 * 1.25;
	const letter = plan.points * 0.3528 * 0.61;
	const lines =
		exceptionLines(content, plan) +
		Math.max(decisionLines(content, plan), HEADING + list(changes, plan.changes, plan.clamp)) +
		workstreamLines(told, plan, letter) +
		HEADING +
		Math.max(8 * ROW + 1, list(content.risks.length, plan.risks, plan.clamp));
	return lines * line + FRAMES;
}

/** Millimetres that do not grow with the type: frames, their padding, the gaps between them. */
const FRAMES = 14;

/** So many items of so many lines each, and how many more there are. */
function list(length: number, limit: number, each: number): number {
	return Math.max(1, Math.min(length, limit) * (each + AIR)) + (length > limit ? MORE : 0);
}

function exceptionLines(content: SteeringContent, { exceptions, untouched, clamp }: PaperPlan) {
	const { overdue, ownerless, waiting, stale } = content;
	const longest = Math.max(...[overdue, ownerless, waiting, stale].map(({ length }) => length));
	const boxes = longest === 0 ? 2 : 1.3 + list(longest, exceptions, clamp + 1);
	// They stand two beside one another.
	const pairs = Math.ceil(Math.min(content.untouched.length, untouched) / 2);
	return HEADING + boxes + 2.6 + pairs * (clamp + AIR) + MORE;
}

function decisionLines({ decisionsWanted, decisionsMade }: SteeringContent, plan: PaperPlan) {
	const shown = decisionsWanted.slice(0, plan.wanted);
	const wanted = shown.reduce(
		(sum, { options }) =>
			sum + 2 * plan.clamp + 1 + AIR + list(options.length, plan.options, plan.clamp),
		0
	);
	const more = decisionsWanted.length > shown.length ? MORE : 0;
	const made =
		decisionsMade.length > 0 ? 1.5 + list(decisionsMade.length, plan.made, plan.clamp) : 0;
	return HEADING + Math.max(1.2, wanted) + more + made;
}

function workstreamLines(told: Question['told'], plan: PaperPlan, letter: number): number {
	const shown = told.slice(0, plan.workstreams);
	const lines = shown.map(({ title, longest }) => {
		// The name of each column stands before its words.
		const words = longest === 0 ? 0 : Math.ceil(((longest + 24) * letter) / COLUMN);
		return Math.ceil((title * letter) / HEAD) + words + 1;
	});
	const more = told.length > shown.length ? MORE : 0;
	return HEADING + lines.reduce((sum, count) => sum + count, 0) + more + 2 + AIR;
}

/** Millimetres that a column of words has, and a workstream's title beside its lights. */
const COLUMN = 57;
const HEAD = 105;
