/** Loaded through Vite alone, see vite.js: it uses the application's own TypeScript. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { eq } from 'drizzle-orm';
import { openDatabase } from '$lib/server/db/client';
import { membership, project } from '$lib/server/db/schema';
import { signIn } from '../../support/participant.ts';

/**
 * @typedef {object} FullProject
 * @property {string} home Path of its overview.
 * @property {string} cookie Of its project lead.
 */

/**
 * The demonstration with its whole catalogue, grown to the size of a project that has run for years.
 *
 * @param {import('../servers/database.js').BenchDatabase} database Empty.
 * @param {{ actions: number, boards: number, notes: number }} wanted `notes`: on each board.
 * @returns {Promise<FullProject>}
 */
export async function prepareFullProject({ url, sql }, { actions, boards, notes }) {
	const env = { ...process.env, DATABASE_URL: url };
	await promisify(execFile)(process.execPath, ['build/cli/cli.js', 'setup'], { env });
	await addActions(sql, actions);
	await addBoards(sql, boards, notes);
	await sql`analyze`;
	const { db, close } = openDatabase(url, { max: 1 });
	try {
		const [lead] = await db
			.select({ userId: membership.userId, slug: project.slug })
			.from(membership)
			.innerJoin(project, eq(project.id, membership.projectId))
			.where(eq(membership.role, 'projectLead'));
		if (!lead) throw new Error('the demonstration has no project lead');
		return { home: `/projects/${lead.slug}`, cookie: await signIn(db, { userId: lead.userId }) };
	} finally {
		await close();
	}
}

/**
 * Of every status, delindsats and owner, before and after their deadline, each with a recommendation
 * and the history of five changes.
 *
 * @param {import('postgres').Sql} sql
 * @param {number} count
 */
async function addActions(sql, count) {
	await sql`
		with numbered as (
			select project.id as project_id, n,
				(select array_agg(id order by number) from workstream where project_id = project.id) as streams,
				(select array_agg(id order by name) from unit where project_id = project.id) as units
			from project, generate_series(1, ${count}) n
		)
		insert into action_item (project_id, number, title, description, workstream_id, status,
			owner_unit_id, due_on, first_due_on, slip_count, breadth, status_at)
		select project_id, 1000 + n, 'Afprøv åben rådgivning for unge på skole nummer ' || n,
			repeat('Rusmiddelcentret og skolerne aftaler, hvem der møder hvornår. ', 3),
			streams[1 + n % cardinality(streams)],
			(array['agreed', 'inProgress', 'waiting', 'done', 'inOperation', 'dropped'])[1 + n % 6],
			units[1 + n % cardinality(units)], current_date - 200 + n, current_date - 220 + n, n % 3,
			'all', now() - n % 90 * interval '1 day'
		from numbered`;
	await sql`
		insert into action_item_recommendation (action_item_id, recommendation_id, purpose)
		select item.id, picked.id, 'main'
		from (select *, row_number() over (order by number) as place from action_item) item
		join (select id, row_number() over (order by id) as place, count(*) over () as total
			from recommendation) picked on picked.place = 1 + item.place % picked.total
		on conflict do nothing`;
}

/** @param {import('postgres').Sql} sql @param {number} boards @param {number} notes */
async function addBoards(sql, boards, notes) {
	await sql`
		with made as (
			insert into board (project_id, title, position)
			select id, 'Tavle ' || n, 100 + n from project, generate_series(1, ${boards}) n
			returning id
		)
		insert into board_note (board_id, note_key, section_key, text, kind, written_at)
		select id, 'note-' || n, 'section', 'De unge kender ikke tilbuddet på skole ' || n, 'idea', now()
		from made, generate_series(1, ${notes}) n`;
}
