import postgres from 'postgres';
import * as Y from 'yjs';
import { onServer } from '../../support/template.ts';
import type { App } from './app.ts';
import { replayHistory, type ReplayedItem } from './rawHistory.ts';

/** What lies in the database of the application, asked past the application. */
export class Records {
	readonly #url: string;

	constructor(app: App) {
		this.#url = app.databaseUrl;
	}

	/** Lets everybody's session run out, as after a week away. */
	async expireSessions(): Promise<void> {
		await this.#ask((sql) => sql`update session set expires_at = now() - interval '1 minute'`);
	}

	/** Fills what the steering group reads: actions in every delindsats, risks, decisions, all of it told. */
	async fillSteering(actions: number): Promise<void> {
		await this.#ask(async (sql) => {
			await sql`
				insert into action_item (project_id, number, title, workstream_id, status, owner_unit_id,
					due_on, first_due_on, status_at)
				select project_id, 1000 * (1 + workstream.number) + n, repeat('Opsøgende behandling ', 9),
					workstream.id, (array['agreed', 'inProgress', 'waiting', 'done'])[1 + n % 4],
					(select unit.id from unit where unit.project_id = workstream.project_id limit 1),
					current_date - n, current_date - n, now() - n * interval '1 day'
				from workstream, generate_series(1, ${actions}) n`;
			await sql`
				insert into narrative (project_id, workstream_id, since_last, next_steps, wanted_decision,
					updated_at)
				select project_id, id, words, words, words, now()
				from workstream, (select rpad('Der', 244, ' er ansøgere') || ' slut.' as words) told
				on conflict do nothing`;
			await sql`
				insert into risk (project_id, title, likelihood, impact, mitigation, updated_at)
				select id, repeat('Ingen søger ', 15), 1 + n % 5, 1 + n % 4, repeat('Slå op igen ', 40), now()
				from project, generate_series(1, 30) n`;
			await sql`
				insert into decision (project_id, number, body_name, title, proposal)
				select id, last_decision_number + n, 'Styregruppen', repeat('Flere timer ', 15),
					repeat('At der gives flere timer ', 60)
				from project, generate_series(1, 12) n`;
			await sql`
				insert into decision_option (decision_id, position, title, consequence)
				select id, n, n || repeat(' Flere timer', 15), repeat('Koster mere ', 60)
				from decision, generate_series(1, 5) n
				on conflict do nothing`;
		});
	}

	/** Writes a unit down as one that helps with the newest action. */
	async addContributor(unitName: string): Promise<void> {
		await this.#ask(
			(sql) => sql`
				insert into action_item_contributor (action_item_id, unit_id)
				select item.id, unit.id from unit,
					(select id from action_item order by created_at desc limit 1) item
				where unit.name = ${unitName}`
		);
	}

	/** How many action items there are, and which number the last one took. */
	async actionItems(): Promise<{ count: number; lastNumber: number; history: number }> {
		const [row] = await this.#ask(
			(sql) => sql<{ count: number; lastNumber: number; history: number }[]>`
				select (select count(*)::int from action_item) as "count",
					(select max(last_action_number)::int from project) as "lastNumber",
					(select count(*)::int from action_item_entry) as "history"`
		);
		return row!;
	}

	/** Makes what is stored of boards by now older, as when time has passed; the latest all at once. */
	async ageBoards(minutes: number): Promise<void> {
		await this.#ask(
			(sql) => sql`
				update board_update set created_at =
					case when created_at > now() - interval '10 minutes' then now() else created_at end
					- ${minutes} * interval '1 minute'`
		);
	}

	async sessions(): Promise<number> {
		const [row] = await this.#ask(
			(sql) => sql<{ count: number }[]>`select count(*)::int from session`
		);
		return row!.count;
	}

	/** In how many rows of the boards' log these words stand, as bytes. */
	async logRowsWith(words: string): Promise<number> {
		const [row] = await this.#ask(
			(sql) => sql<{ count: number }[]>`
				select count(*)::int from board_update
				where position(convert_to(${words}, 'UTF8') in update) > 0`
		);
		return row!.count;
	}

	/** Every letter the boards' log has ever held, in the order it came: deleted ones too. */
	async lettersEverStored(): Promise<string> {
		const rows = await this.#ask(
			(sql) => sql<{ update: Uint8Array }[]>`select update from board_update order by id`
		);
		return rows
			.flatMap(({ update }) => Y.decodeUpdate(update).structs)
			.map((struct) => (struct instanceof Y.Item ? struct.content : null))
			.map((content) => (content instanceof Y.ContentString ? content.str : ''))
			.join('');
	}

	/** Whether these words stand in any table people's words are copied to. */
	async copiesWith(words: string): Promise<number> {
		const like = `%${words}%`;
		const [row] = await this.#ask(
			(sql) => sql<{ count: number }[]>`
				select (select count(*) from board_note where text like ${like})::int
					+ (select count(*) from action_item where title like ${like})::int
					+ (select count(*) from action_item_entry where remark like ${like}
						or changes::text like ${like})::int as count`
		);
		return row!.count;
	}

	/** Every item, as its history alone tells of it. */
	history(): Promise<ReplayedItem[]> {
		return this.#ask(replayHistory);
	}

	#ask<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
		return onServer(this.#url, work);
	}
}
