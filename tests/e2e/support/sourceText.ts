import postgres from 'postgres';
import type { App } from './app.ts';

/** A short report, as a consultant writes. */
export const REPORT = [
	'Baggrund',
	'',
	'De unge skal have hurtig adgang til stofmisbrugsbe-',
	'handling. Ventetid koster. Kommunen vil følge op på det.',
	'',
	'Anbefaling 1: Saml indgangen for de unge',
	'',
	'Kommunen bør samle indgangen hos ét team.',
	'',
	'• Udpeg en fast kontaktperson.',
	'',
	'Anbefaling 2: Følg op efter behandlingen',
	'',
	'De unge bør tilbydes samtaler i et halvt år.'
].join('\n');

/** Stores a text of one of the demonstration's sources. @returns The source's address. */
export async function importText(
	{ databaseUrl }: Pick<App, 'databaseUrl'>,
	key = 'nordjylland',
	text = REPORT
): Promise<string> {
	const sql = postgres(databaseUrl, { max: 1 });
	const [project] = await sql`
		select project.id, project.slug, source.id as source_id from project
		join project_source on project_source.project_id = project.id
		join source_document source on source.id = project_source.source_id
		where source.key = ${key}`;
	await sql`
		insert into source_version
			(project_id, source_id, number, file_name, format, byte_count, sha256, text, line_count)
		values (${project!.id}, ${project!.source_id}, 1, 'rapport.txt', 'text', ${text.length},
			${'0'.repeat(64)}, ${text}, ${text.split('\n').length})
		on conflict do nothing`;
	await sql.end();
	return `/projects/${project!.slug}/sources/${key}`;
}
