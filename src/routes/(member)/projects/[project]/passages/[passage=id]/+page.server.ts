import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { pointsOf } from '$lib/domain/source/readablePoint';
import { requireCan } from '$lib/server/auth';
import { unlinkPassage } from '$lib/server/commands/passage/unlinkPassage';
import { unmarkPassage } from '$lib/server/commands/passage/unmarkPassage';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { passagePage } from '$lib/server/queries/passage/passagePage';
import { sourceText } from '$lib/server/queries/passage/sourceText';
import { versionParagraphs } from '$lib/server/queries/passage/versionParagraphs';
import { LIVE } from '$lib/session/Live';
import { projectHere } from '../../projectHere';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'read', thing);
	const { db, actor } = event.locals.context;
	const page = await passagePage(db, project.id, event.params.passage);
	if (!page) refuse('notFound');
	const { notes, links, createdBy, ...passage } = page;
	const source = await sourceText(db, project.id, passage.source.key, passage.version);
	const seen = notes.filter(({ workshopId }) =>
		can(actor, 'read', { kind: 'board', projectId: project.id, workshopId, place: null })
	);
	const canMark = can(actor, 'markPassages', thing);
	const leads = can(actor, 'manageSources', thing);
	const mayTakeBack = (by: string | null) =>
		canMark && (leads || (actor.kind === 'user' && by === actor.userId));
	return {
		passage,
		points: source?.version
			? pointsOf(await versionParagraphs(db, source.version.id), passage.place)
			: null,
		links: links.map(({ createdBy: by, ...link }) => ({
			...link,
			mayUnlink: !link.isOrigin && mayTakeBack(by)
		})),
		notes: seen,
		hiddenNotes: notes.length - seen.length,
		canMark,
		mayUnmark: links.length + notes.length === 0 && mayTakeBack(createdBy)
	};
};

const unlinkFields = v.object({ linkId: v.pipe(v.string('required'), v.uuid('required')) });

export const actions: Actions = {
	unlink: async (event) => {
		const project = await projectHere(event, 'markPassages');
		const read = await readForm(event.request, unlinkFields);
		if (!read.ok) return read.failure;
		const place = { projectId: project.id, passageId: event.params.passage };
		try {
			await unlinkPassage(event.locals.context, { ...place, ...read.output });
		} catch (thrown) {
			return refusedForm(thrown, read.values);
		}
	},
	unmark: async (event) => {
		const project = await projectHere(event, 'markPassages');
		const { context } = event.locals;
		const passageId = event.params.passage;
		const page = await passagePage(context.db, project.id, passageId);
		try {
			await unmarkPassage(context, { projectId: project.id, passageId });
		} catch (thrown) {
			return refusedForm(thrown, {});
		}
		const { source, version, place } = page!;
		const text = `/projects/${project.slug}/sources/${source.key}/text`;
		redirect(303, `${text}?version=${version}#l${place.lineFrom}`);
	}
};
