import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '$lib/server/db/migrate';
import { createTemplate, dropAll, sibling } from './template.ts';
import { testServer } from './test-server.ts';

/**
 * Once per run: a PostgreSQL, and in it one migrated database that every test file copies instead
 * of migrating its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = await testServer();
	try {
		const template = await createTemplate(server.url);
		await migrateDatabase(sibling(server.url, template));
		project.provide('postgres', { url: server.url, template });
		return () => dropAll(server.url, template).finally(() => server.stop());
	} catch (error) {
		await server.stop();
		throw error;
	}
}

declare module 'vitest' {
	export interface ProvidedContext {
		postgres: { url: string; template: string };
	}
}
