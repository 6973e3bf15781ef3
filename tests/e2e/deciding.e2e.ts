import { expect, newPerson, test } from './support/app.ts';
import { signIn } from './support/people.ts';

test.use({ world: 'deciding' });

test('of two who decide a conflict at once one wins; the other is told who and what, loses nothing typed, and may overrule', async ({
	app,
	browser
}) => {
	const [lead, facilitator] = [await newPerson(browser, app), await newPerson(browser, app)];
	await signIn(lead, app, 'projectLead');
	await signIn(facilitator, app, 'facilitator');
	const address = `${new URL(lead.url()).pathname}/conflicts/target-age`;
	// Nothing reaches this person while they write, as on a train.
	await facilitator.route(/\/live\?/, (route) => route.abort());
	const forms = [];
	for (const page of [lead, facilitator]) {
		await page.goto(address);
		await expect(page.getByRole('button', { name: 'Brug NJ-01' })).toBeVisible();
		forms.push({
			settle: page.getByRole('radio', { name: 'Afgør den' }),
			answer: page.getByLabel('Det går projektet ud fra'),
			reason: page.getByLabel('Begrundelse'),
			body: page.getByLabel('Hvem har besluttet det?'),
			save: page.getByRole('button', { name: 'Gem afgørelsen' }),
			present: page.getByRole('region', { name: 'Hvad gælder nu?' })
		});
	}
	const [first, second] = forms as [(typeof forms)[0], (typeof forms)[0]];

	await second.settle.check();
	await second.answer.fill('Unge op til 25 år');
	await second.reason.fill('Behandlingen har ingen øvre grænse');
	await second.body.fill('Arbejdsgruppen');

	await lead.getByRole('button', { name: /^Brug ND-08 som svar: Siden/ }).click();
	await expect(first.settle).toBeChecked();
	await first.reason.fill('Styrelsens seneste udmelding');
	await first.body.fill('Styregruppen');
	await first.save.click();
	await expect(first.present).toContainText('Siden 06.02.2026: børn og unge på 0-18 år');
	await expect(first.present).toContainText('Styregruppen');

	await second.save.click();
	const { name } = app.account('projectLead');
	await expect(second.present).toContainText(`${name} har skrevet det her imens: Afgjort`);
	await expect(second.answer).toHaveValue('Unge op til 25 år');
	await expect(second.reason).toHaveValue('Behandlingen har ingen øvre grænse');
	await expect(second.settle).toBeChecked();

	await second.save.click();
	await expect(second.present).toContainText('Tidligere: 1');
	await expect(second.present).toContainText('Behandlingen har ingen øvre grænse');
	// The first sees it without loading the page anew.
	await expect(first.present).toContainText('Unge op til 25 år');
});
