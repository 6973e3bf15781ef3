import type { ActionAgreement } from './actionAgreement';
import type { RefusalCode } from './refusalCodes';

export interface AgreementProblem {
	code: RefusalCode;
	field: keyof ActionAgreement;
}

/** What does not hang together in an agreement, field by field; empty where everything does. */
export function checkAgreement(said: ActionAgreement): AgreementProblem[] {
	const problems: AgreementProblem[] = [];
	const { ageFrom, ageTo, startsOn, endsOn, handoverFrom, handoverTo } = said;
	if (said.contributorIds.some((id) => said.owner === `unit:${id}`))
		problems.push({ code: 'ownerContributes', field: 'contributorIds' });
	if (ageTo && !ageFrom) problems.push({ code: 'badAges', field: 'ageFrom' });
	if (ageFrom && ageTo && Number(ageFrom) > Number(ageTo))
		problems.push({ code: 'badAges', field: 'ageTo' });
	if (said.kind === 'trial') {
		if (startsOn && endsOn && endsOn < startsOn)
			problems.push({ code: 'endsBeforeStart', field: 'endsOn' });
		// Going on, adjusting or stopping follows from something that was learnt.
		if (said.trialDecision && !said.learning)
			problems.push({ code: 'learningMissing', field: 'learning' });
	}
	if (said.kind === 'handover' && handoverFrom && handoverFrom === handoverTo)
		problems.push({ code: 'sameUnit', field: 'handoverTo' });
	return problems;
}
