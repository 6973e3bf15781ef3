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

/**
 * @param pages Those that the viewer may read.
 * @param path Path of the page that is shown.
 */
export function projectNav(
	slug: string,
	pages: readonly ProjectPage[],
	path: string,
	text: Dictionary
): NavItem[] {
	const home = `/projects/${slug}`;
	return pages.map((page) => {
		const href = home + paths[page];
		const isWithin = page !== 'overview' && path.startsWith(`${href}/`);
		return { href, label: text.components.nav[page], isCurrent: path === href || isWithin };
	});
}
