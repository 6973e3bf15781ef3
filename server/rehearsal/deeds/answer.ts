import type { WorkshopAction } from '$lib/domain/workshop/agreementDetail';
import { pick, type Deed, type PlayerWords } from '../Stage.ts';

const DAY = 86_400_000;

/** Answers for what is theirs: mostly yes, here and there another date or no. */
export const answer: Deed = async (stage) => {
	for (;;) {
		await stage.pause();
		const { detail } = stage.state;
		const action =
			detail?.kind === 'actions' &&
			detail.actions.find(
				({ answer: said, ownerParticipantId }) =>
					said === 'pending' && ownerParticipantId === stage.page.seat.participantId
			);
		if (!action) continue;
		const { id: actionItemId, version } = action;
		await stage.guest.send('answer', {
			actionItemId,
			version,
			...answerTo(action, stage.words)
		});
	}
};

function answerTo({ dueOn }: WorkshopAction, words: PlayerWords): Record<string, string> {
	const chance = Math.random();
	if (chance < 0.6 && dueOn) return { answer: 'yes' };
	if (chance < 0.85) return { answer: 'otherDate', wantedDueOn: laterThan(dueOn) };
	return { answer: 'no', reason: pick(words.reasons) ?? '' };
}

function laterThan(dueOn: string | null): string {
	const from = dueOn ? Date.parse(dueOn) : Date.now();
	return new Date(from + 14 * DAY).toISOString().slice(0, 10);
}
