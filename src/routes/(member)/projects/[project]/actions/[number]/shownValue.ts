import type { ActionAgreement } from '$lib/domain/actionAgreement';
import { parseIsoDay } from '$lib/domain/calendarDay';
import { formatDay } from '$lib/domain/format';
import type { Locale } from '$lib/domain/locale';
import type { ActionItemPage } from '$lib/server/queries/actionItemPage';
import type { AgreementChoices } from '$lib/server/queries/agreementChoices';
import type { CommitChoices } from '$lib/server/queries/commitChoices';
import type { RecommendationOption } from '$lib/server/queries/recommendationOptions';
import type { Dictionary } from '$lib/text';
import { ownerOptions } from '../ownerOptions';

interface Around {
	item: ActionItemPage;
	choices: CommitChoices;
	more: AgreementChoices;
	recommendations: readonly RecommendationOption[];
	text: Dictionary;
	locale: Locale;
}

/** A field of the item as people read it: names for ids, days as they are written. */
export function shownValue(field: string, around: Around): string {
	const value = around.item.agreement[field as keyof ActionAgreement] ?? '';
	const names = namesFor(field, around);
	const shown = [value].flat().map((one) => names.get(one) ?? one);
	return shown
		.map((one) => {
			const day = parseIsoDay(one);
			return day ? formatDay(day, around.locale) : one;
		})
		.join(', ');
}

/** What the ids and words of a field are called. */
function namesFor(field: string, around: Around): ReadonlyMap<string, string> {
	const { choices, more, recommendations, text } = around;
	const words = text.agreed;
	const byId = (things: readonly { id: string; name: string }[]) =>
		new Map(things.map(({ id, name }) => [id, name]));
	switch (field) {
		case 'owner':
			return new Map(ownerOptions(choices, '').map(({ value, label }) => [value, label]));
		case 'workstreamId':
			return new Map(
				choices.workstreams.map((one) => [one.id, text.actions.workstream(one.number, one.title)])
			);
		case 'recommendationIds':
			return new Map(recommendations.map(({ id, code }) => [id, code]));
		case 'contributorIds':
		case 'operationsOwner':
		case 'handoverFrom':
		case 'handoverTo':
			return byId(choices.units);
		case 'workingGroupId':
			return byId(more.groups);
		case 'breadth':
			return new Map(Object.entries(text.breadth.name));
		case 'scope':
			return new Map(Object.entries(words.scopes));
		case 'kind':
			return new Map(Object.entries(words.kinds));
		case 'trialDecision':
			return new Map(Object.entries(words.trial.decisions));
		default:
			return new Map();
	}
}
