import type { Page } from '@playwright/test';
import { wordFile, wordXml } from '../support/wordFile.ts';
import { expect, newPerson, test } from './support/app.ts';
import { signIn } from './support/people.ts';
import { REPORT } from './support/sourceText.ts';

test.use({ world: 'importing' });

test('a document comes in with its progress shown, and one that would do harm leaves nothing but words', async ({
	app,
	browser
}) => {
	const page = await newPerson(browser, app);
	await signIn(page, app, 'projectLead');
	await page.goto(`${new URL(page.url()).pathname}/sources/nordjylland`);
	const latest = page.locator('#imports');

	await test.step('the file is read while its writer looks on, and can be read when it is in', async () => {
		// Enough text that it takes a moment to look through, whatever the machine.
		await bring(page, 'rapport.txt', Buffer.from(`${REPORT}\n${'Ventetid koster.\n'.repeat(500)}`));
		await expect(latest.getByRole('progressbar', { name: 'Indlæser rapport.txt' })).toBeVisible();
		await expect(latest).toContainText('Indlæst som version 1.');
		await latest.getByRole('link', { name: 'Se version 1' }).click();
		await expect(page.getByRole('main')).toContainText('Kommunen bør samle indgangen hos ét team.');
		await page.goBack();
	});

	await test.step('a Word file that unfolds without end is refused', async () => {
		const words = wordXml('<w:p><w:r><w:t>Sæt tidligt ind</w:t></w:r></w:p>');
		const filler = { name: 'word/media/a.bin', content: Buffer.alloc(50_000_000, ' ') };
		await bring(page, 'bombe.docx', wordFile(words, [filler]));
		await expect(latest.getByRole('listitem').first()).toContainText('bombe.docx');
		await expect(latest.getByRole('alert')).toContainText('når den pakkes ud');
	});

	await test.step('one with a civil registration number is refused by its line, without the number', async () => {
		await bring(page, 'journal.txt', Buffer.from('Borgeren\nRing til 010203-1234\n'));
		await expect(latest.getByRole('alert').first()).toContainText('linje 2');
		await expect(page.getByRole('main')).not.toContainText('1234');
	});

	await test.step('the text that was in stays the only one', async () => {
		await expect(page.getByRole('link', { name: /^Læs version/ })).toHaveCount(1);
	});
});

/** Chooses a file and sends it, as a hand does. */
async function bring(page: Page, name: string, buffer: Buffer): Promise<void> {
	await page.getByLabel('Fil', { exact: true }).setInputFiles({ name, mimeType: '', buffer });
	await page.getByRole('button', { name: 'Indlæs', exact: true }).click();
}
