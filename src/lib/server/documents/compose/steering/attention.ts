import { firstOf } from '$lib/domain/steering/firstOf';
import type { SteeringAction, SteeringContent } from '$lib/domain/steering/steeringContent';
import type { Dictionary } from '$lib/text';
import { shortened } from './shortened';

/** A kind of exception, and the first of those it holds for. */
export interface Attention {
	label: string;
	count: number;
	/** Each as one phrase. */
	named: readonly string[];
	more: number;
}

/** What is to be looked at first, worst kind first; kinds that hold for nothing are left out. */
export function attentionOf(
	content: SteeringContent,
	{ named, title }: { named: number; title: number },
	text: Dictionary
): Attention[] {
	const words = text.documents.steering;
	const actions = new Map(
		content.workstreams.flatMap((each) => each.actions).map((action) => [action.number, action])
	);
	const called = (number: number, remark: (action: SteeringAction) => string = () => '') => {
		const action = actions.get(number);
		const said = action && remark(action);
		const named = words.item(number, shortened(action?.title ?? '', title));
		return said ? `${named} (${said})` : named;
	};
	const owner = ({ ownerName }: SteeringAction) => ownerName ?? text.actions.noOwner;
	const kinds: [string, string[]][] = [
		[
			words.overdue,
			content.overdue.map((number) =>
				called(number, (action) => `${text.steering.daysLate(action.daysLate)}, ${owner(action)}`)
			)
		],
		[words.ownerless, content.ownerless.map((number) => called(number))],
		[
			words.waiting,
			content.waiting.map(({ number, why }) => called(number, () => shortened(why, title)))
		],
		[words.stale, content.stale.map((number) => called(number, owner))],
		[
			words.untouched,
			content.untouched.map(({ code, title: name }) => `${code} ${shortened(name, title)}`)
		]
	];
	return kinds
		.filter(([, phrases]) => phrases.length > 0)
		.map(([label, phrases]) => {
			const { first, more } = firstOf(phrases, named);
			return { label, count: phrases.length, named: first, more };
		});
}
