import { formatLongDay, formatTime } from '$lib/domain/format';
import { today } from '$lib/domain/copenhagen';
import type { MinutedItem, Minutes } from '$lib/domain/meeting/minutes';
import { facts, heading } from '../model/blocks';
import type { WrittenDocument } from '../model/writtenDocument';
import { caseFacts, footerOf, wordsOf, type Composing } from './composing';
import { agreedBlocks } from './meeting/agreedBlocks';
import { attendanceBlocks } from './meeting/attendanceBlocks';
import { itemBlocks } from './meeting/itemBlocks';

/**
 * The minutes of a meeting in municipal order: who met when and where, who was there, the agenda, each
 * item with its presentation, proposal, decision and reason, and what was agreed. Until the meeting has
 * been held they are its agenda.
 */
export function meetingMinutes(
	minutes: Minutes,
	{ locale, owner, isHeld }: Pick<Composing, 'locale'> & { owner: string; isHeld: boolean }
): WrittenDocument {
	const { projectName, caseNumber, kleNumber, startsAt, endsAt } = minutes;
	const whole = { locale, ofCase: { owner, name: projectName, caseNumber, kleNumber } };
	const words = wordsOf(whole);
	const own = words.documents.meeting;
	const label = words.documents.facts;
	const on = today(startsAt);
	const times = [startsAt, ...(endsAt ? [endsAt] : [])].map((at) => formatTime(at, locale));
	return {
		locale,
		title: (isHeld ? own.title : own.agendaTitle)(minutes.body, minutes.number),
		subject: minutes.title || projectName,
		issuer: owner,
		footer: footerOf(whole),
		name: {
			...{ on, kind: isHeld ? own.kind : own.agendaKind, caseNumber, locale },
			about: own.about(minutes.body, minutes.number)
		},
		blocks: [
			...facts([
				{ label: label.body, value: minutes.body },
				{ label: label.date, value: formatLongDay(on, locale) },
				{ label: label.time, value: times.join(' – ') },
				{ label: label.place, value: minutes.place },
				...caseFacts(whole)
			]),
			...(isHeld ? attendanceBlocks(minutes.attendance, words) : []),
			heading(1, own.agenda),
			...agenda(minutes.items),
			...minutes.items.flatMap((item) => itemBlocks(item, words)),
			...(isHeld ? agreedBlocks(minutes.actions, words, locale) : [])
		]
	};
}

function agenda(items: readonly MinutedItem[]) {
	const lines = items.map(({ number, title }) => `${number}. ${title}`);
	return lines.length === 0 ? [] : [{ kind: 'paragraph' as const, text: lines.join('\n') }];
}
