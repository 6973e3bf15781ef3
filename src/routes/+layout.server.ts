import type { Actor } from '$lib/server/policies/actor';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	locale: locals.locale,
	viewer: viewerOf(locals.actor)
});

function viewerOf(actor: Actor): App.PageData['viewer'] {
	if (actor.kind === 'anonymous') return null;
	return { name: actor.name, kind: actor.kind };
}
