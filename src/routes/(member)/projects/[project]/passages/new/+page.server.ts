import { redirect, type ActionFailure } from '@sveltejs/kit';
import * as v from 'valibot';
import { boardPlaces, requireCan } from '$lib/server/auth';
import { linkPassage, linkPassageSchema } from '$lib/server/commands/passage/linkPassage';
import { makeElement, makeElementSchema } from '$lib/server/commands/passage/makeElement';
import {
	makeRecommendation,
	makeRecommendationSchema
} from '$lib/server/commands/passage/makeRecommendation';
import { markPassage } from '$lib/server/commands/passage/markPassage';
import { notePassage, notePassageSchema } from '$lib/server/commands/passage/notePassage';
import { selectionSchema } from '$lib/server/commands/passage/passageFields';
import type { CommandContext } from '$lib/server/context';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm, type FormProblems } from '$lib/server/forms';
import type { Actor } from '$lib/server/policies/actor';
import { can } from '$lib/server/policies/can';
import type { Queryable } from '$lib/server/db/client';
import { boardSubjects } from '$lib/server/queries/boardSubjects';
import { sourceText } from '$lib/server/queries/passage/sourceText';
import { versionParagraphs } from '$lib/server/queries/passage/versionParagraphs';
import { projectBoards } from '$lib/server/queries/projectBoards';
import { recommendationOptions } from '$lib/server/queries/recommendationOptions';
import { projectHere } from '../../projectHere';
import { versionAsked } from '../../sources/versionAsked';
import { usesFor } from '../passageAddress';
import { chosenPassage } from './chosenPassage';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'markPassages', thing);
	const { db, actor } = event.locals.context;
	const query = event.url.searchParams;
	const key = query.get('source') ?? '';
	const source = await sourceText(db, project.id, key, versionAsked(event.url));
	if (!source?.version) refuse('notFound');
	const chosen = chosenPassage(await versionParagraphs(db, source.version.id), query);
	if (!chosen) refuse('notFound');
	const [recommendations, { elements }, boards] = await Promise.all([
		recommendationOptions(db, project.id),
		boardSubjects(db, project.id),
		writableBoards(db, actor, project.id)
	]);
	const uses = usesFor(can(actor, 'manageSources', thing));
	const { id: versionId, number } = source.version;
	return {
		source: { key: source.key, title: source.title },
		version: number,
		selection: { versionId, quote: chosen.passage.quote, ...chosen.passage.place },
		from: chosen.from,
		to: chosen.to,
		choice: chosen.choice,
		uses,
		use: uses.find((use) => use === query.get('use')) ?? 'link',
		recommendations,
		elements: elements.map(({ id, recommendationId, text }) => ({ id, recommendationId, text })),
		boards
	};
};

/** The boards that this person may write on just now. */
async function writableBoards(db: Queryable, actor: Actor, projectId: string) {
	const boards = await projectBoards(db, projectId);
	const places = await boardPlaces(
		db,
		boards.map(({ id }) => id)
	);
	return boards
		.filter(({ id, workshopId }) => {
			const place = places.get(id)?.place ?? null;
			return can(actor, 'write', { kind: 'board', projectId, workshopId, place });
		})
		.map(({ id, title, workshopTitle }) => ({ id, title, workshopTitle }));
}

/** Reads a form, has its command make something of the place, and goes to see it. */
async function make<Schema extends v.GenericSchema>(
	event: RequestEvent,
	verb: 'markPassages' | 'manageSources',
	schema: Schema,
	command: (
		context: CommandContext,
		input: v.InferOutput<Schema> & { projectId: string }
	) => Promise<{ passageId: string }>,
	lists: string[] = []
): Promise<ActionFailure<FormProblems>> {
	const { context } = event.locals;
	const project = await projectHere(event, verb);
	const read = await readForm(event.request, schema, { lists });
	if (!read.ok) return read.failure;
	const input = Object.assign({}, read.output, { projectId: project.id });
	let passageId: string;
	try {
		({ passageId } = await command(context, input));
	} catch (thrown) {
		return refusedForm(thrown, read.values);
	}
	redirect(303, `/projects/${project.slug}/passages/${passageId}`);
}

export const actions: Actions = {
	mark: (event) => make(event, 'markPassages', selectionSchema, markPassage),
	link: (event) => make(event, 'markPassages', linkPassageSchema, linkPassage, ['targetIds']),
	note: (event) => make(event, 'markPassages', notePassageSchema, notePassage),
	recommendation: (event) =>
		make(event, 'manageSources', makeRecommendationSchema, makeRecommendation),
	element: (event) => make(event, 'manageSources', makeElementSchema, makeElement)
};
