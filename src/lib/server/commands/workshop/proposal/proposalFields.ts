import * as v from 'valibot';
import { fields } from '../../actionItemFields';
import { words } from '../../words';
import { workshopFields } from '../../workshopFields';

/** What a table writes: what, who, by when, for which recommendations. Only the what has to be there. */
export const proposalFields = {
	title: fields.title,
	/** The unit that owns it; empty: nobody yet. */
	unitId: fields.operationsOwner,
	/** Who says yes or no for it: somebody in the room … */
	ownerParticipantId: v.optional(v.union([v.literal(''), workshopFields.participantId]), ''),
	/** … or a name as people say it. */
	ownerName: v.optional(words(60), ''),
	dueOn: fields.dueOn,
	workstreamId: fields.workstreamId,
	/** A form sends an empty one where nothing was chosen. */
	recommendationIds: v.optional(
		v.pipe(
			v.array(v.string('unknownRecommendation'), 'unknownRecommendation'),
			v.transform((ids) => ids.filter((id) => id !== '')),
			fields.recommendationIds.wrapped
		),
		() => []
	)
};

export type Proposal = v.InferOutput<v.ObjectSchema<typeof proposalFields, undefined>>;
