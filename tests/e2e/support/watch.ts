import type { Page } from '@playwright/test';

/**
 * Watches whether words ever come on a screen, if only for a moment: in the page or in a field.
 * @returns Asks whether they have.
 */
export async function watchFor(page: Page, words: string): Promise<() => Promise<boolean>> {
	const watch = await page.evaluateHandle((sought) => {
		const state = { hasBeen: false };
		const look = () => {
			const fields = [...document.querySelectorAll('input, textarea')];
			const all = [
				// What is seen: the page's data also holds random ids, in which anything may stand.
				document.body.innerText,
				...fields.map((field) => (field as HTMLInputElement).value)
			];
			state.hasBeen ||= all.some((text) => text.includes(sought));
		};
		look();
		new MutationObserver(look).observe(document.body, {
			subtree: true,
			childList: true,
			characterData: true,
			attributes: true
		});
		return state;
	}, words);
	return () => watch.evaluate((state) => state.hasBeen);
}
