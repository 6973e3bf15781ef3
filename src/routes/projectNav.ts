import type { NavItem } from '$lib/components/MainNav.svelte';
import type { Dictionary } from '$lib/text';

/**
 * The pages of a project in the order of the thread: what is recommended, where it is worked with,
 * what it became, who follows it.
 *
 * @param path Path of the page that is shown
 */
export function projectNav(slug: string, path: string, text: Dictionary): NavItem[] {
	const home = `/projects/${slug}`;
	const words = text.components.nav;
	const pages: [href: string, label: string][] = [
		[home, words.overview],
		[`${home}/recommendations`, words.recommendations],
		[`${home}/workshops`, words.workshops],
		[`${home}/boards`, words.boards],
		[`${home}/actions`, words.actions],
		[`${home}/steering`, words.steering]
	];
	return pages.map(([href, label]) => ({
		href,
		label,
		isCurrent: path === href || (href !== home && path.startsWith(`${href}/`))
	}));
}
