import { wallClock } from '$lib/domain/copenhagen';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { ActionRow } from '$lib/server/queries/actionRows';
import type { Dictionary } from '$lib/text';
import type { Cell, Sheet } from './sheet';

/** The action list as rows, as the page shows it. */
export function actionSheet(rows: readonly ActionRow[], text: Dictionary): Sheet {
	const words = text.documents.list.column;
	const columns: [label: string, width: number, cell: (row: ActionRow) => Cell][] = [
		[words.number, 6, ({ number }) => number],
		[words.title, 48, ({ title }) => title],
		[words.status, 12, ({ status }) => text.components.status[status]],
		[words.light, 11, ({ light }) => text.components.light[light.light]],
		[words.lightReason, 18, ({ light }) => text.actions.reason[light.reason]],
		[words.owner, 28, ({ owner }) => owner?.name ?? text.actions.noOwner],
		[words.contact, 22, ({ owner }) => owner?.contact || null],
		[words.sector, 22, ({ owner }) => owner?.sector?.name ?? null],
		[
			words.workstream,
			30,
			({ workstream }) => text.actions.workstream(workstream.number, workstream.title)
		],
		[words.dueOn, 12, ({ dueOn }) => day(dueOn)],
		[words.firstDueOn, 12, ({ firstDueOn }) => day(firstDueOn)],
		[words.slips, 13, ({ slipCount }) => slipCount],
		[words.daysLate, 16, ({ daysLate }) => daysLate],
		[words.statusOn, 12, ({ statusAt }) => day(wallClock(statusAt).day)],
		[
			words.recommendations,
			20,
			({ recommendations }) => recommendations.map(({ code }) => code).join(', ') || null
		]
	];
	return {
		title: text.actions.title,
		columns: columns.map(([label, width]) => ({ label, width })),
		rows: rows.map((row) => columns.map(([, , cell]) => cell(row)))
	};
}

const day = (on: CalendarDay | null): Cell => (on ? { day: on } : null);
