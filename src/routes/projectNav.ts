import type { NavItem } from '$lib/components/MainNav.svelte';
import type { Dictionary } from '$lib/text';

/**
 * The pages of a project in the order of the thread: what is recommended, where it is worked with,
 * what it became, who follows it; last finding it all, and who is in it.
 */
const paths = {
	overview: '',
	recommendations: '/recommendations',
	sources: '/sources',
	workshops: '/workshops',
	boards: '/boards',
	actions: '/actions',
	groups: '/groups',
	steering: '/steering',
	search: '/search',
	settings: '/settings'
};
export type ProjectPage = keyof typeof paths;

/** What stands under a page without lying under its address. */
const alsoWithin: Partial<Record<ProjectPage, readonly string[]>> = {
	recommendations: ['/choices', '/conflicts', '/law', '/matrix'],
	sources: ['/passages'],
	actions: ['/mapping'],
	groups: ['/meetings'],
	settings: ['/outbox']
};

/**
 * @param pages Those that the viewer may read.
 * @param path Path of the page that is shown.
 * @param section The page it stands under, where its address does not tell.
 */
export function projectNav(
	slug: string,
	pages: readonly ProjectPage[],
	path: string,
	text: Dictionary,
	section: ProjectPage | undefined
): NavItem[] {
	const home = `/projects/${slug}`;
	const rest = `${path.slice(home.length)}/`;
	const here =
		section ??
		pages.find((page) => {
			if (page === 'overview') return rest === '/';
			return [paths[page], ...(alsoWithin[page] ?? [])].some((at) => rest.startsWith(`${at}/`));
		});
	return pages.map((page) => ({
		href: home + paths[page],
		label: text.components.nav[page],
		isCurrent: page === here
	}));
}
