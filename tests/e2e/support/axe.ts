import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against the page as it stands: rule, where, why. Empty is good. */
export async function axeProblems(page: Page): Promise<string[]> {
	return report(page, builder(page).withTags(TAGS));
}

/** The same for contrast alone, where nothing but the colours has changed. */
export async function contrastProblems(page: Page): Promise<string[]> {
	return report(page, builder(page).withRules(['color-contrast']));
}

/** Legacy mode leaves out frames from elsewhere, of which there are none, and is quick. */
function builder(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).setLegacyMode();
}

async function report(page: Page, axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze();
	const problems: string[] = [];
	for (const { id, nodes } of violations) {
		for (const { target, failureSummary } of nodes) {
			const where = target.join(' ');
			if (id === 'target-size' && (await page.locator(where).evaluate(liesUnder))) continue;
			problems.push(`${id} at ${where}: ${failureSummary}`);
		}
	}
	return problems;
}

/**
 * Whether what covers a part of it is only passing over: a menu or dialog that is open, or a bar that
 * stays while the page scrolls. What is too small in itself, or overlaps its neighbour, is covered by
 * neither.
 */
function liesUnder(element: Element): boolean {
	const { left, top, width, height } = element.getBoundingClientRect();
	if (width < 24 || height < 24) return false;
	const covers = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((part) => {
		const found = document.elementFromPoint(left + width / 2, top + height * part);
		return found && !element.contains(found) && !found.contains(element) ? [found] : [];
	});
	const passes = (cover: Element | null): boolean => {
		if (cover === null) return false;
		if (cover.matches('[popover], dialog')) return true;
		return /sticky|fixed/.test(getComputedStyle(cover).position) || passes(cover.parentElement);
	};
	return covers.length > 0 && covers.every(passes);
}
