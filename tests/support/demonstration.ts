import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createTemplate, sibling } from './template.ts';

/** What the setup prints of how to get in; see server/setup. */
export interface Doors {
	signIn: { role: string; name: string; email: string; password: string }[];
	administratorLink: string | null;
	workshopCode: string;
}

/**
 * Makes a database on the server of `url` and sets it up as `npm start` does, demonstration and all.
 */
export async function newDemonstration(
	url: string
): Promise<{ url: string; name: string } & Doors> {
	const name = await createTemplate(url);
	const own = sibling(url, name);
	const { stdout } = await promisify(execFile)(process.execPath, ['build/cli/cli.js', 'setup'], {
		env: { ...process.env, DATABASE_URL: own }
	});
	return { url: own, name, ...(JSON.parse(stdout.trim().split('\n').at(-1)!) as Doors) };
}
