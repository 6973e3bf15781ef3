import type { CalendarDay } from '$lib/domain/calendarDay';
import { formatInstant, formatLongDay } from '$lib/domain/format';
import type { WorkshopRecord } from '$lib/domain/workshop/workshopRecord';
import { facts, pageHeading, remark } from '../model/blocks';
import type { WrittenDocument } from '../model/writtenDocument';
import { caseFacts, footerOf, wordsOf, type Composing } from './composing';
import { attendanceBlocks } from './workshop/attendanceBlocks';
import { boardBlocks } from './workshop/boardBlocks';
import { choiceBlocks } from './workshop/choiceBlocks';
import { actionBlocks, parkedBlocks } from './workshop/agreedBlocks';
import { ratingBlocks, voteBlocks, wordBlocks } from './workshop/opinionBlocks';

export interface MinutedWorkshop {
	title: string;
	/** The day it was held; where nobody has said one, the day the file is made. */
	on: CalendarDay;
	heldOn: CalendarDay | null;
	place: string | null;
	endedAt: Date | null;
	isRehearsal: boolean;
}

/**
 * The minutes of a workshop (beslutningsreferat): what was chosen and agreed first, then what people said
 * on the way there, and the boards as an annex. It goes by the rules of the results page: who wrote, voted
 * or rated is in none of it, and what was not shown to the room is not told.
 */
export function workshopMinutes(
	workshop: MinutedWorkshop,
	record: WorkshopRecord,
	composing: Composing
): WrittenDocument {
	const { locale, ofCase } = composing;
	const words = wordsOf(composing);
	const own = words.documents.workshop;
	const { title, heldOn, place, endedAt, isRehearsal } = workshop;
	const label = words.documents.facts;
	return {
		locale,
		title: own.title(title),
		subject: ofCase.name,
		issuer: ofCase.owner,
		footer: footerOf(composing),
		name: {
			...{ on: workshop.on, about: title, kind: own.kind, locale },
			caseNumber: ofCase.caseNumber
		},
		blocks: [
			...facts([
				{ label: label.workshop, value: title },
				heldOn && { label: label.date, value: formatLongDay(heldOn, locale) },
				{ label: label.place, value: place ?? '' },
				endedAt && { label: label.ended, value: formatInstant(endedAt, locale) },
				...caseFacts(composing)
			]),
			...(isRehearsal ? [remark(own.rehearsal)] : []),
			...(endedAt ? [] : [remark(words.results.goesOn)]),
			...attendanceBlocks(record.attendance, words),
			...choiceBlocks(record.choices, words, locale),
			...actionBlocks(record.actions, words, locale),
			...parkedBlocks(record.parked, words),
			...voteBlocks(record.votes, words),
			...ratingBlocks(record.ratings, words),
			...wordBlocks(record.words, words),
			...(record.boards.length === 0
				? []
				: [pageHeading(1, own.annex(words.results.boards.title))]),
			...boardBlocks(record.boards, words)
		]
	};
}
