/**
 * node tests/bench/run.js [bench …] [--people 10,50] [--seconds 10] [--servers ours,yws]
 *   [--profile FOLDER] [--json FILE]; see docs/BENCHMARKS.md.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../server/launch/build.js';
import { benches } from './benches/index.js';
import { profileTable } from './report/profile.js';
import { benchPostgres } from './servers/database.js';
import { nodeArguments, servers } from './servers/index.js';
import { installRivals } from './servers/installRivals.js';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		people: { type: 'string', default: '100' },
		seconds: { type: 'string', default: '10' },
		servers: { type: 'string', default: Object.keys(servers).join(',') },
		profile: { type: 'string' },
		json: { type: 'string' }
	}
});
const names = positionals.length > 0 ? positionals : Object.keys(benches);
const chosen = values.servers.split(',');
if (values.profile) nodeArguments.ours = ['--cpu-prof', `--cpu-prof-dir=${values.profile}`];

await ensureBuilt();
if (chosen.some((name) => servers[name]?.isRival)) await installRivals();
const postgres = await benchPostgres();
for (const signal of ['SIGINT', 'SIGTERM'])
	process.once(signal, () => void postgres.stop().finally(() => process.exit(1)));
/** @type {Record<string, unknown[]>} */
const results = {};
try {
	console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}\n`);
	for (const name of names) await run(name);
} finally {
	await postgres.stop();
	if (values.json) writeFileSync(values.json, JSON.stringify(results, null, '\t'));
}
if (values.profile) console.log(profileTable(values.profile));

/** @param {string} name */
async function run(name) {
	const bench = benches[name];
	if (!bench) throw new Error(`There is no bench ${name}: ${Object.keys(benches).join(', ')}`);
	console.error(`${name} …`);
	for await (const { data, text } of bench({
		servers: chosen,
		people: values.people.split(',').map(Number),
		seconds: Number(values.seconds),
		postgres: postgres.url
	})) {
		(results[name] ??= []).push(data);
		console.log(text);
	}
}
