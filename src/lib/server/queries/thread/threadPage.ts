import type { Queryable } from '$lib/server/db/client';
import { hiddenNotes } from './hiddenNotes';
import { strandsOf } from './strandsOf';
import { threadActions } from './threadActions';
import { threadChoices } from './threadChoices';
import { threadNotes } from './threadNotes';
import { threadPassages } from './threadPassages';
import type { ThreadQuestion } from './threadQuestion';
import { threadRatings } from './threadRatings';
import { threadSource } from './threadSource';
import { threadStart } from './threadStart';
import { threadThemes } from './threadThemes';
import { threadVotes } from './threadVotes';

/**
 * The thread from the sentence to the status, station by station; the same whichever end it is asked
 * from. Null where the reader has no such thing to ask from.
 */
export async function threadPage(db: Queryable, question: ThreadQuestion, now: Date) {
	const { projectId, boardIds } = question;
	const start = await threadStart(db, question, await strandsOf(db, projectId, boardIds));
	if (!start) return null;
	const { recommendation, others, members } = start;
	const code = recommendation?.code ?? null;
	const about = recommendation?.id ?? null;
	const [source, hidden, choices, passages, notes, themes, actions] = await Promise.all([
		about ? threadSource(db, projectId, about) : null,
		about ? hiddenNotes(db, projectId, about, boardIds) : 0,
		about ? threadChoices(db, projectId, about) : [],
		threadPassages(db, members.passageIds),
		threadNotes(db, projectId, members.notes),
		threadThemes(db, members.notes),
		threadActions(db, { projectId, code, actionItemIds: members.actionItemIds, now })
	]);
	const votedOn = { projectId, recommendationId: about, notes: members.notes, themes };
	const [votes, ratings] = await Promise.all([
		threadVotes(db, votedOn),
		threadRatings(db, votedOn)
	]);
	return {
		recommendation,
		others,
		source,
		passages,
		notes,
		hiddenNotes: hidden,
		themes,
		votes,
		ratings,
		choices,
		actions
	};
}

export type ThreadPage = NonNullable<Awaited<ReturnType<typeof threadPage>>>;
