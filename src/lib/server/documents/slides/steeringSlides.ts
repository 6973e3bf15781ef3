import { isoDay } from '$lib/domain/calendarDay';
import { today } from '$lib/domain/copenhagen';
import { formatDay, formatLongDay } from '$lib/domain/format';
import { firstOf } from '$lib/domain/steering/firstOf';
import type {
	SteeringAction,
	SteeringContent,
	SteeringWorkstream,
	WantedDecision
} from '$lib/domain/steering/steeringContent';
import { footerOf, wordsOf, type Composing } from '../compose/composing';
import { attentionOf } from '../compose/steering/attention';
import { letterOf } from '../compose/steering/decisionBlocks';
import { shortened } from '../compose/steering/shortened';
import { lightsOf } from '../compose/steering/workstreamBlocks';
import type { Slide, SlideLine, Slides } from './slide';

/** What can be read from the end of a table: fewer words than on paper. */
const SLIDE = { named: 3, title: 60, words: 200, actions: 4, decisions: 8, options: 4 };

/** The steering group's presentation: exceptions, each delindsats, each decision that is wanted. */
export function steeringSlides(content: SteeringContent, composing: Composing): Slides {
	const text = wordsOf(composing);
	const { locale, ofCase } = composing;
	const on = today(new Date(content.at));
	const day = formatLongDay(on, locale);
	const { first, more } = firstOf(content.decisionsWanted, SLIDE.decisions);
	const decisions = first.map((decision) => decisionSlide(decision, composing));
	if (more > 0) decisions.at(-1)?.lines.push({ text: text.documents.steering.more(more) });
	return {
		name: {
			...{ on, about: ofCase.name, kind: text.documents.slides.kind, locale },
			caseNumber: ofCase.caseNumber
		},
		issuer: ofCase.owner,
		footer: footerOf(composing),
		title: ofCase.name,
		subtitle: `${text.documents.slides.forMeeting(day)} · ${ofCase.owner}`,
		slides: [
			attentionSlide(content, composing),
			...content.workstreams.map((workstream) => workstreamSlide(workstream, composing)),
			...decisions
		]
	};
}

function attentionSlide(content: SteeringContent, composing: Composing): Slide {
	const text = wordsOf(composing);
	const words = text.documents.steering;
	const lines = attentionOf(content, SLIDE, text).map(({ label, count, named, more }) => ({
		label: words.count(label, count),
		text: [...named, ...(more > 0 ? [words.more(more)] : [])].join('; ')
	}));
	return {
		title: text.documents.slides.attention,
		lines: lines.length > 0 ? lines : [{ text: words.nothing }]
	};
}

function workstreamSlide(workstream: SteeringWorkstream, composing: Composing): Slide {
	const text = wordsOf(composing);
	const words = text.documents.steering;
	const { number, title, actions, sinceLast, nextSteps, wantedDecision } = workstream;
	const told: SlideLine[] = [
		{ label: words.sinceLast, text: sinceLast },
		{ label: words.nextSteps, text: nextSteps },
		{ label: words.wantedDecision, text: wantedDecision }
	]
		.filter(({ text }) => text.trim() !== '')
		.map(({ label, text }) => ({ label, text: shortened(text, SLIDE.words) }));
	const needy = actions.filter(({ light }) => light === 'red' || light === 'yellow');
	const { first, more } = firstOf(needy, SLIDE.actions);
	return {
		title: text.actions.workstream(number, title),
		lines: [
			{ label: words.light, text: lightsOf(actions, text) },
			...(told.length > 0 ? told : [{ text: text.documents.slides.noWords }]),
			...first.map((action) => actionLine(action, composing)),
			...(more > 0 ? [{ text: words.more(more), isBullet: true }] : [])
		]
	};
}

function actionLine(action: SteeringAction, composing: Composing): SlideLine {
	const text = wordsOf(composing);
	const { number, title, light, lightReason, ownerName, dueOn } = action;
	const facts = [
		ownerName ?? text.actions.noOwner,
		dueOn && formatDay(isoDay(dueOn), composing.locale)
	].filter(Boolean);
	const words = text.documents.steering;
	const mark = `${text.components.light[light]}, ${text.actions.reason[lightReason]}`;
	return {
		isBullet: true,
		label: mark,
		text: `${words.item(number, shortened(title, SLIDE.title))} (${facts.join(', ')})`
	};
}

function decisionSlide(
	{ number, title, background, proposal, neededBy, options }: WantedDecision,
	composing: Composing
): Slide & { lines: SlideLine[] } {
	const text = wordsOf(composing);
	const words = text.documents.meeting;
	const { first, more } = firstOf(options, SLIDE.options);
	const by = neededBy && formatDay(isoDay(neededBy), composing.locale);
	const lines = [
		{ label: words.background, text: shortened(background, SLIDE.words) },
		{ label: words.proposal, text: shortened(proposal, SLIDE.words) },
		{ label: text.documents.slides.neededBy, text: by ?? '' },
		...first.map((option, at) => ({
			isBullet: true,
			label: letterOf(at),
			text: [option.title, option.consequence]
				.filter(Boolean)
				.map((told) => shortened(told, SLIDE.title * 2))
				.join('. ')
		})),
		...(more > 0 ? [{ text: text.documents.steering.more(more), isBullet: true }] : [])
	];
	return {
		title: text.documents.slides.decision(number, title),
		lines: lines.filter(({ text }) => text !== '')
	};
}
