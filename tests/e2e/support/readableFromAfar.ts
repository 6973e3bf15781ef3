import type { Page } from '@playwright/test';

/** The least a text on the screen may measure at 1080p: who sits at the back must read it too. */
const SMALLEST = 36;

/** Texts on the screen that are too small to be read from the back, or that are cut off. */
export function hardToReadFromAfar(page: Page): Promise<string[]> {
	return page.evaluate((smallest) => {
		const faults: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const words = texts.currentNode.textContent?.trim();
			const holder = texts.currentNode.parentElement;
			if (!words || !holder?.checkVisibility({ visibilityProperty: true })) continue;
			const box = holder.getBoundingClientRect();
			// What is there for screen readers alone is a pixel wide.
			if (box.width <= 1 || box.height <= 1) continue;
			const size = parseFloat(getComputedStyle(holder).fontSize);
			if (size < smallest) faults.push(`${words.slice(0, 40)}: ${size} px`);
			if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1)
				faults.push(`${words.slice(0, 40)}: cut off`);
		}
		return faults;
	}, SMALLEST);
}
