import { defineConfig } from '@playwright/test';
import { browserOptions } from './tests/support/browserOptions.js';

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	// Writes into docs/pictures, and only when asked: playwright.pictures.config.ts.
	testIgnore: '**/pictures.e2e.ts',
	outputDir: 'test-results',
	// Every test starts a server and several browsers of its own; two cores carry one at a time.
	workers: 1,
	// A checking machine may be busy with more than us: one second attempt, and it is named flaky.
	retries: process.env.CI ? 1 : 0,
	timeout: 120_000,
	expect: { timeout: 15_000 },
	reporter: [['list']],
	use: {
		browserName: 'chromium',
		locale: 'da-DK',
		timezoneId: 'Europe/Copenhagen',
		// Recording doubles what a test costs; `--trace on` where one wants to see.
		trace: 'on-first-retry',
		launchOptions: browserOptions
	}
});
