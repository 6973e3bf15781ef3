import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, screens, test } from './support/app.ts';
import { noteSaying, untilSaved } from './support/board.ts';
import { playScene } from './support/scene.ts';

test.use({ world: 'pictures' });

const FOLDER = 'docs/pictures';

test('the pictures of the README show a workshop’s board and what the steering group sees', async ({
	app,
	browser
}) => {
	await mkdir(FOLDER, { recursive: true });
	const { lead, home, board } = await playScene(browser, app);
	await lead.goto(board);
	await expect(noteSaying(lead, 'Mentoren går med')).toBeVisible();
	await untilSaved(lead);
	await picture(lead, 'board', 900);
	await lead.goto(`${home}/steering`);
	await expect(lead.getByRole('row', { name: 'Ansæt den opsøgende' })).toBeVisible();
	await picture(lead, 'steering', 1000);
});

/** The upper part of the page on a laptop, still and in light colours, as a PNG. */
async function picture(page: Page, name: string, height: number): Promise<void> {
	const { width } = screens.laptop.viewport;
	await page.setViewportSize({ width, height });
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({
		path: `${FOLDER}/${name}.png`,
		animations: 'disabled',
		caret: 'hide',
		clip: { x: 0, y: 0, width, height }
	});
}
