import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { today } from '$lib/domain/copenhagen';
import { requireCan } from '$lib/server/auth';
import { chooseAtMeeting, type MeetingRow } from '$lib/server/commands/chooseAtMeeting';
import type { Queryable } from '$lib/server/db/client';
import { readForm, refusedForm } from '$lib/server/forms';
import { recommendationFilterChoices } from '$lib/server/queries/recommendationFilterChoices';
import { recommendationFilterOf } from '$lib/server/queries/recommendationFilterOf';
import { standList } from '$lib/server/queries/standList';
import { LIVE } from '$lib/session/Live';
import { projectHere } from '../../projectHere';
import { queryOf } from '../../queryOf';
import { meetingRows } from './meetingRows';
import type { Actions, PageServerLoad } from './$types';

/** Every field is words; the command says what is wrong with them. */
const anyFields = v.record(v.string(), v.string('required'));

const EVERYTHING = new URLSearchParams('kind=all&relevance=all');

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	requireCan(event, 'choose', { kind: 'project', projectId: project.id });
	const { db, now } = event.locals.context;
	const filter = recommendationFilterOf(event.url.searchParams);
	const [lines, choices] = await Promise.all([
		standList(db, project.id, filter),
		recommendationFilterChoices(db, project.id)
	]);
	return { filter, lines, choices, today: today(now) };
};

export const actions: Actions = {
	save: async (event) => {
		const { context } = event.locals;
		const project = await projectHere(event, 'choose');
		const read = await readForm(event.request, anyFields);
		if (!read.ok) return fail(read.failure.status, { ...read.failure.data, lines: [] });
		const rows = meetingRows(read.output) as MeetingRow[];
		let saved: number;
		try {
			saved = await chooseAtMeeting(context, {
				projectId: project.id,
				decidingBody: read.output.decidingBody ?? '',
				decidedOn: read.output.decidedOn ?? '',
				caseNumber: read.output.caseNumber ?? '',
				rows
			});
		} catch (thrown) {
			const { status, data } = refusedForm(thrown, read.values);
			return fail(status, { ...data, lines: await linesOf(context.db, project.id, rows) });
		}
		const query = queryOf(event.url.searchParams, { '/save': null, saved: String(saved) });
		redirect(303, `${event.url.pathname}?${query}`);
	}
};

/** What was sent is shown again, also where it does not pass the filter any more. */
async function linesOf(db: Queryable, projectId: string, rows: readonly MeetingRow[]) {
	const sent = new Set(rows.map(({ recommendationId }) => recommendationId));
	const lines = await standList(db, projectId, recommendationFilterOf(EVERYTHING));
	return lines.filter(({ id }) => sent.has(id));
}
