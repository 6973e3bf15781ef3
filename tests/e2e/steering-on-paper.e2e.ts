import { expect, test } from './support/app.ts';
import { Records } from './support/records.ts';
import { playScene } from './support/scene.ts';

test.use({ world: 'steering on paper' });

test('the steering page of a workshop fits one sheet of A4, and says there what it says on the screen', async ({
	app,
	browser
}) => {
	const { lead, home } = await playScene(browser, app);
	await lead.goto(`${home}/steering`);
	const paper = await lead.pdf({ preferCSSPageSize: true });
	expect(sheetsOf(paper)).toBe(1);

	await lead.emulateMedia({ media: 'print' });
	const main = lead.getByRole('main');
	await expect(main.getByText('Ansæt den opsøgende rusmiddelbehandler').first()).toBeVisible();
	await expect(main.getByText('Begynder, når behandleren er ansat').first()).toBeVisible();
	await expect(main.getByText('Over fristen').first()).toBeVisible();
	await expect(main.getByText('Rød').first()).toBeVisible();
	// Only for the screen.
	await expect(lead.getByRole('navigation')).toHaveCount(0);
	await expect(lead.getByRole('button')).toHaveCount(0);
});

test('sixty actions in every workstream, and all of it told at full length, still fit one sheet', async ({
	app,
	browser
}) => {
	const { lead, home } = await playScene(browser, app);
	await new Records(app).fillSteering(60);
	await lead.goto(`${home}/steering`);
	const paper = await lead.pdf({ preferCSSPageSize: true });
	expect(sheetsOf(paper)).toBe(1);

	await lead.emulateMedia({ media: 'print' });
	const main = lead.getByRole('main');
	await expect(main.getByText(/^\+ \d+ flere$/).first()).toBeVisible();
	// What is told is never cut: the last word of it stands there.
	await expect(main.getByText(/slut\.$/).filter({ visible: true })).toHaveCount(15);
});

/** How many sheets a PDF of Chromium has: each is one object that says it is a page. */
function sheetsOf(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
