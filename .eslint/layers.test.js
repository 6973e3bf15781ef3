import { describe, expect, it } from 'vitest';
import { refusal } from './layers.js';

describe('the import rules', () => {
	it.each([
		['src/lib/domain/dates.ts', './week.ts'],
		['src/lib/board/note.ts', 'yjs'],
		['src/lib/server/commands/a.ts', '$lib/server/errors'],
		['src/routes/+page.server.ts', '$lib/server/queries/project'],
		['src/hooks.server.ts', '$server/realtime/index'],
		['server/realtime/room/room.ts', '../log/keeper']
	])('allow %s to import %s', (file, specifier) => {
		expect(refusal(file, specifier)).toBeNull();
	});

	it.each([
		['src/lib/domain/dates.ts', '$lib/text'],
		['src/lib/domain/dates.ts', 'yjs'],
		['src/lib/components/Button.svelte', '$lib/server/db/client'],
		['src/lib/server/commands/a.ts', '$server/realtime/index'],
		['src/lib/server/queries/a.ts', '../commands/b.ts'],
		['src/routes/+page.svelte', '$server/realtime/index'],
		['src/hooks.server.ts', '$server/realtime/room/room'],
		['src/routes/+page.server.ts', '$lib/server/db/schema']
	])('refuse %s to import %s, with the reason', (file, specifier) => {
		expect(refusal(file, specifier)).toMatch(/\.$/);
	});
});
