import postgres from 'postgres';
import { LaunchError } from './launch-error.js';
import { problems } from './words.js';

/**
 * Makes sure that the database somebody has named is one, and answers.
 *
 * @param {string | undefined} url
 * @throws {LaunchError}
 */
export async function checkDatabase(url) {
	if (!url) throw new LaunchError(problems.noDatabaseUrl());
	if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
		throw new LaunchError(problems.badDatabaseUrl());
	}
	const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
	try {
		await sql`select 1`;
	} catch (error) {
		const { code, message } = /** @type {Error & { code?: string }} */ (error);
		// The reason may be many words long, but never the address with its password.
		const reason = code === 'CONNECT_TIMEOUT' || !message ? (code ?? '') : message;
		throw new LaunchError(
			problems.databaseUnreachable(new URL(url).host, reason.split('\n')[0] ?? '')
		);
	} finally {
		await sql.end({ timeout: 1 });
	}
}
