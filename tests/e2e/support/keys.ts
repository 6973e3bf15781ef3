import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page of ours has. */
const MOST_STOPS = 150;

/** Somebody without a mouse. After every key it is seen to that the focus is somewhere, in sight. */
export class Keys {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	async press(key: string): Promise<void> {
		await this.#page.keyboard.press(key);
		await this.expectFocus();
	}

	async type(words: string): Promise<void> {
		await this.#page.keyboard.type(words);
		await this.expectFocus();
	}

	/** Presses a key that leads to another page, which begins at its top. */
	async go(key: string, address: RegExp): Promise<void> {
		await this.#page.keyboard.press(key);
		await expect(this.#page).toHaveURL(address);
	}

	/** Tabs until the focus is there; `Shift+Tab` goes back. */
	async reach(target: Locator, key = 'Tab'): Promise<void> {
		await expect(target).toBeVisible();
		for (let stops = 0; stops < MOST_STOPS; stops += 1) {
			if (await hasFocus(target)) return;
			await this.press(key);
		}
		throw new Error(`${key} never led to ${target}`);
	}

	/** Goes through an open menu by arrow, and chooses. */
	async choose(item: string | RegExp): Promise<void> {
		await this.reach(this.#page.getByRole('menuitem', { name: item }), 'ArrowDown');
		await this.press('Enter');
	}

	/** Goes by arrow to an option of the open list; the focus stays in its field. */
	async reachOption(name: RegExp): Promise<void> {
		const option = this.#page.getByRole('option', { name }).first();
		await expect(option).toBeVisible();
		for (let stops = 0; stops < MOST_STOPS; stops += 1) {
			if ((await option.getAttribute('data-highlighted')) !== null) return;
			await this.press('ArrowDown');
		}
		throw new Error(`ArrowDown never led to ${option}`);
	}

	/** The focus is on something, which is in sight, marked, and not covered. */
	async expectFocus(): Promise<void> {
		await expect.poll(() => this.#page.evaluate(faultOfFocus)).toBe('');
	}
}

function hasFocus(target: Locator): Promise<boolean> {
	return target.evaluate((element) => element === document.activeElement);
}

/** Runs in the page. @returns What is wrong with the focus; '' for nothing. */
function faultOfFocus(): string {
	const focused = document.activeElement;
	if (!focused || focused === document.body) return 'the focus is lost';
	const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent}`;
	const { left, right, top, bottom } = focused.getBoundingClientRect();
	const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
	const hit = document.elementFromPoint(x, y);
	if (!hit) return `out of sight: ${name}`;
	const label = focused.closest('label');
	if (!focused.contains(hit) && !hit.contains(focused) && !label?.contains(hit))
		return `covered by ${hit.outerHTML.slice(0, 80)}: ${name}`;
	// The browser marks the calendar button inside a date field itself, and the field not at all.
	if (focused.matches('input[type=date]:not(:focus)')) return '';
	const isMarked = [focused, focused.parentElement, label].some(
		(element) =>
			element &&
			[null, '::before', '::after'].some((part) => {
				const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
				return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
			})
	);
	return isMarked ? '' : `not marked: ${name}`;
}
