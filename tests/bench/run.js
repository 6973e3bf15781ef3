import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../server/launch/build.js';
import { together } from './benches/together.js';
import { togetherTable } from './report/together.js';
import { benchPostgres } from './servers/database.js';
import { servers } from './servers/index.js';
import { installRivals } from './servers/installRivals.js';

const { values } = parseArgs({
	options: {
		people: { type: 'string', default: '100' },
		seconds: { type: 'string', default: '10' },
		servers: { type: 'string', default: Object.keys(servers).join(',') },
		json: { type: 'string' }
	}
});

/** @param {string} list */
const parts = (list) => list.split(',').filter(Boolean);

const names = parts(values.servers);
await ensureBuilt();
if (names.some((name) => servers[name]?.isRival)) await installRivals();
const postgres = await benchPostgres();
const results = [];
try {
	for (const people of parts(values.people).map(Number)) {
		const rows = [];
		for (const name of names) {
			console.error(`${name}, ${people} people …`);
			rows.push(
				await together(name, { people, seconds: Number(values.seconds), postgres: postgres.url })
			);
		}
		results.push(...rows);
		console.log(togetherTable(rows));
	}
} finally {
	await postgres.stop();
}
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, '\t'));
