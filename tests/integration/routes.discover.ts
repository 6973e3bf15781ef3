import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Every way into the application that the file system knows, as `GET /projects/[project]` or
 * `POST /projects/[project]/settings?/add`: pages, form actions and endpoints.
 */
export function discoverRoutes(root = 'src/routes'): string[] {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
	return files
		.flatMap((file) => {
			const route = routeOf(path.dirname(file));
			switch (path.basename(file)) {
				case '+page.svelte':
					return [`GET ${route}`];
				case '+page.server.ts':
					return actionsIn(path.join(root, file)).map((action) => `POST ${route}${action}`);
				case '+server.ts':
					return methodsIn(path.join(root, file)).map((method) => `${method} ${route}`);
				default:
					return [];
			}
		})
		.sort();
}

/** The address of a folder: groups in parentheses and matchers are not part of it. */
function routeOf(folder: string): string {
	const parts = folder.split(path.sep).filter((part) => part !== '.' && !part.startsWith('('));
	return `/${parts.join('/').replace(/=\w+\]/g, ']')}`;
}

/** Names of the form actions a file exports: `''` for the default one, else `?/name`. */
function actionsIn(file: string): string[] {
	const source = readFileSync(file, 'utf8');
	const start = source.indexOf('export const actions');
	if (start < 0) return [];
	const body = source.slice(start, source.indexOf('\n};', start));
	const names = [...body.matchAll(/^\t(?:async )?(\w+)(?=[:(,]|$)/gm)].map(([, name]) => name);
	if (names.length === 0) throw new Error(`${file} has actions that this test cannot read`);
	return names.map((name) => (name === 'default' ? '' : `?/${name}`));
}

function methodsIn(file: string): string[] {
	const source = readFileSync(file, 'utf8');
	const exported = [...source.matchAll(/^export (?:const|async function|function) ([A-Z]+)\b/gm)];
	return exported.map(([, method]) => method ?? '');
}
