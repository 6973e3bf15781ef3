import { expect, test } from './support/app.ts';
import { Records } from './support/records.ts';
import { playScene, type Scene } from './support/scene.ts';

test.use({ world: 'steering on paper' });

// The workshop happens once; what it left is looked at twice, the second time beside a great deal more.
let scene: Scene;
test.beforeAll(async ({ app, browser }) => {
	test.setTimeout(120_000);
	scene = await playScene(browser, app);
});

test('the steering page of a workshop fits one sheet of A4, and says there what it says on the screen', async () => {
	const { lead, home } = scene;
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
	app
}) => {
	const { lead, home } = scene;
	await new Records(app).fillSteering(60);
	await lead.emulateMedia({ media: null });
	await lead.goto(`${home}/steering`);
	const paper = await lead.pdf({ preferCSSPageSize: true });
	expect(sheetsOf(paper)).toBe(1);

	await lead.emulateMedia({ media: 'print' });
	const main = lead.getByRole('main');
	const more = main.getByText(/^\+ \d+ flere$/).filter({ visible: true });
	await expect(more.first()).toBeVisible();
	// What is told is never cut: the last word of it stands there.
	await expect(main.getByText(/slut\.$/).filter({ visible: true })).toHaveCount(15);
});

/** How many sheets a PDF of Chromium has: each is one object that says it is a page. */
function sheetsOf(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
