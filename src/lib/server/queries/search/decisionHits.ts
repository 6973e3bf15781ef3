import { sql, type SQL } from 'drizzle-orm';
import { isChoice } from '$lib/domain/search/searchKinds';
import {
	choice,
	conflictDecision,
	recommendation,
	sourceConflict,
	sourceDocument
} from '$lib/server/db/schema';
import { asked, rankOf, type SearchScope } from './searchScope';

/** What was chosen about recommendations, and decided where sources do not agree. */
export function decisionMatches(scope: SearchScope): SQL {
	const { source, state } = scope.filter;
	// What sources do not agree on belongs to none of them, and has no such state.
	const hasConflicts = source === null && state === null;
	return hasConflicts
		? sql`${choiceMatches(scope)} union all ${conflictMatches(scope)}`
		: choiceMatches(scope);
}

function choiceMatches({ projectId, words, filter: { source, state } }: SearchScope): SQL {
	const vector = sql`danish_search(${choice.reason} || ' ' || ${choice.decidingBody} || ' ' || coalesce(${choice.caseNumber}, ''))`;
	return sql`
		select 'decision' as kind, 'choice/' || ${choice.id} as key, ${rankOf(vector, words)} as rank
		from ${choice}
		join ${recommendation} on ${recommendation.id} = ${choice.recommendationId}
		join ${sourceDocument} on ${sourceDocument.id} = ${recommendation.sourceId}
		where ${choice.projectId} = ${projectId} and ${vector} @@ ${asked(words)}
			${source === null ? sql`` : sql`and ${sourceDocument.key} = ${source}`}
			${state === null || !isChoice(state) ? sql`` : sql`and ${choice.state} = ${state}`}`;
}

function conflictMatches({ projectId, words }: SearchScope): SQL {
	const vector = sql`danish_search(concat_ws(' ', ${sourceConflict.question}, ${conflictDecision.answer}, ${conflictDecision.reason}, ${conflictDecision.decidingBody}))`;
	return sql`
		select 'decision' as kind, 'conflict/' || ${conflictDecision.id} as key,
			${rankOf(vector, words)} as rank
		from ${conflictDecision}
		left join ${sourceConflict} on ${sourceConflict.key} = ${conflictDecision.conflictKey}
		where ${conflictDecision.projectId} = ${projectId} and ${vector} @@ ${asked(words)}`;
}
