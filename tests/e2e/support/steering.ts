import { expect, type Page } from '@playwright/test';

const words = { overdue: 'Over fristen', ownerless: 'Uden ansvarlig', waiting: 'Venter' } as const;
const lights = { green: 'grøn', yellow: 'gul', red: 'rød', grey: 'grå' } as const;

/** The numbers of items that a steering page which is open names, and its lights, counted. */
export async function numbersOn(page: Page) {
	const named = async (title: string) => {
		const box = page
			.locator('.exception')
			.filter({ has: page.getByRole('heading', { name: title }) });
		const links = await box.getByRole('listitem').getByRole('link').allInnerTexts();
		return links.map((text) => Number.parseInt(text, 10)).sort((a, b) => a - b);
	};
	const said = await page.getByRole('article').getByRole('listitem').allInnerTexts();
	const count = (word: string) =>
		said
			.map((text) => new RegExp(`^(\\d+) ${word}$`).exec(text.trim())?.[1])
			.reduce((sum, found) => sum + Number(found ?? 0), 0);
	return {
		overdue: await named(words.overdue),
		ownerless: await named(words.ownerless),
		waiting: await named(words.waiting),
		stale: await named('Ingen melding længe'),
		lights: {
			green: count(lights.green),
			yellow: count(lights.yellow),
			red: count(lights.red),
			grey: count(lights.grey)
		}
	};
}

/** Calls the steering group. @returns The meeting's id. */
export async function planSteeringMeeting(
	page: Page,
	home: string,
	{ day, at }: { day: string; at: string }
): Promise<string> {
	await page.goto(`${home}/steering`);
	await page.getByText('Planlæg et møde').click();
	await page.getByRole('textbox', { name: /^Dag/ }).fill(day);
	await page.getByRole('textbox', { name: /^Begynder/ }).fill(at);
	await page.getByRole('button', { name: 'Planlæg møde' }).click();
	await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}/);
	return /\/meetings\/([0-9a-f-]{36})/.exec(page.url())![1]!;
}

/** Freezes the report of a meeting; its frozen page is open afterwards. */
export async function freezeMeeting(page: Page, home: string, meeting: string): Promise<void> {
	await page.goto(`${home}/steering/meetings/${meeting}`);
	await page.getByRole('button', { name: 'Frys til mødet' }).click();
	await expect(page.getByText('Kontrolsummen passer: intet er ændret siden.')).toBeVisible();
}
