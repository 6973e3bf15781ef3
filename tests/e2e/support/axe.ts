import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against the page as it stands: rule, where, why. Empty is good. */
export async function axeProblems(page: Page): Promise<string[]> {
	return report(builder(page).withTags(TAGS));
}

/** The same for contrast alone, where nothing but the colours has changed. */
export async function contrastProblems(page: Page): Promise<string[]> {
	return report(builder(page).withRules(['color-contrast']));
}

/** Legacy mode leaves out frames from elsewhere, of which there are none, and is quick. */
function builder(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).setLegacyMode();
}

async function report(axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
	);
}
