/**
 * The import rules of docs/ARCHITECTURE.md as one lint rule: which room may use which, and why.
 * A file belongs to the longest matching folder; a folder that is not listed is free.
 *
 * @typedef {object} Layer
 * @property {string[]} may Folders it may import from, besides itself.
 * @property {string[]} [packages] Packages it may import; absent: any.
 * @property {string} why The reason, shown to whoever breaks the rule.
 */
import path from 'node:path';

const SERVER_BASICS = [
	'src/lib/server/env.ts',
	'src/lib/server/log.ts',
	'src/lib/server/faultOf.ts',
	'src/lib/server/metrics.ts',
	'src/lib/server/errors.ts',
	'src/lib/server/context.ts'
];

/** @type {Record<string, Layer>} */
export const layers = {
	'src/lib/domain': {
		may: [],
		packages: [],
		why: 'Domain rules are pure: they run in the browser, on the server and in tests alone.'
	},
	'src/lib/protocol': {
		may: [],
		packages: [],
		why: 'Both ends of the wire share these words; they depend on nothing.'
	},
	'src/lib/text': {
		may: ['src/lib/domain', 'src/lib/protocol'],
		packages: ['svelte'],
		why: 'Words depend only on the names of what they describe.'
	},
	'src/lib/board': {
		may: ['src/lib/domain'],
		packages: ['yjs', 'lib0'],
		why: 'The document schema is read and written the same way in the browser and on the server.'
	},
	'src/lib/session': {
		may: ['src/lib/board', 'src/lib/domain', 'src/lib/protocol', 'src/lib/text'],
		why: 'Browser sessions hold state for components; they never reach into the server.'
	},
	'src/lib/components': {
		may: ['src/lib/domain', 'src/lib/board', 'src/lib/text'],
		why: 'Shared markup takes props and gives callbacks; it fetches nothing and knows no session.'
	},
	'src/lib/server/db': {
		may: ['src/lib/domain', ...SERVER_BASICS],
		why: 'The schema is the ground: it knows the domain’s types and nothing above.'
	},
	'src/lib/server/policies': {
		may: ['src/lib/domain'],
		packages: [],
		why: 'A right is a pure question; what it needs to know is handed to it.'
	},
	'src/lib/server/queries': {
		may: ['src/lib/server/db', 'src/lib/domain', ...SERVER_BASICS],
		why: 'A read model reads; it changes nothing and asks for no rights.'
	},
	'src/lib/server/commands': {
		may: [
			'src/lib/server/db',
			'src/lib/server/policies',
			// What a question of rights about a board needs to know.
			'src/lib/server/auth/boardPlaces.ts',
			// Dealing goes by the same count of notes that the room sees.
			'src/lib/server/queries/workshop/coveringNotes.ts',
			// A meeting freezes what its page shows, and nothing else; the checksum is reckoned in one way.
			'src/lib/server/queries/steering/steeringContent.ts',
			'src/lib/server/queries/steering/checksumOf.ts',
			// What a form began with and what it is merged with are read alike, and so is a rule's day.
			'src/lib/server/queries/actionItemAgreement.ts',
			'src/lib/server/queries/workshopDay.ts',
			// Who hears of an item, and may answer by a link.
			'src/lib/server/queries/mail',
			// How the secret of a link is made and kept.
			'src/lib/server/auth/token.ts',
			'src/lib/server/events.ts',
			'src/lib/domain',
			'src/lib/protocol',
			// A board begins with its sections in its first update, and only board/ can write one.
			'src/lib/board',
			// Shapes only: what a command installs is handed to it.
			'src/lib/server/sources/catalogue/types.ts',
			'src/lib/server/sources/catalogue/projectFrame.types.ts',
			...SERVER_BASICS
		],
		why: 'A command never knows who listens: it publishes an event after commit.'
	},
	'src/lib/server/commands/mail': {
		may: [
			'src/lib/server/commands',
			'src/lib/server/db',
			'src/lib/server/policies',
			// Who hears of an item is the same question whatever the mail is about.
			'src/lib/server/queries/mail',
			// Minutes say the same in a mail as on their page.
			'src/lib/server/queries/meeting/meetingMinutes.ts',
			'src/lib/domain',
			// A mail is worded in the transaction that makes it: it says what was so then.
			'src/lib/text',
			...SERVER_BASICS
		],
		why: 'A mail is written down by the command that causes it; sending it is another’s work.'
	},
	'src/lib/server/mail': {
		may: ['src/lib/domain', 'src/lib/server/db', ...SERVER_BASICS],
		why: 'What sends a mail knows nothing of why it was written.'
	},
	'src/lib/server/jobs': {
		may: [
			'src/lib/domain',
			'src/lib/server/db',
			'src/lib/server/queries',
			'src/lib/server/commands',
			// The clockwork drives both: what is to be written, and what waits to be sent.
			'src/lib/server/mail',
			// What goes out by itself is worded where it is made.
			'src/lib/text',
			...SERVER_BASICS
		],
		why: 'Timed work is a user of queries and commands, as a page is; it asks for no rights.'
	},
	'src/lib/server/auth': {
		may: [
			'src/lib/server/db',
			'src/lib/server/policies',
			'src/lib/domain',
			'src/lib/server/events.ts',
			...SERVER_BASICS
		],
		why: 'Identity stands below everything that uses it.'
	},
	'src/lib/server/sources': {
		may: [
			'src/lib/server/db',
			'src/lib/server/queries',
			'src/lib/server/commands',
			'src/lib/domain',
			// A file is read in a process of its own.
			'server/importing/index.ts',
			...SERVER_BASICS
		],
		why: 'Importing is a user of queries and commands, never of pages or sockets.'
	},
	'src/lib/server/documents': {
		may: [
			// A file is read by people, in their language.
			'src/lib/text',
			'src/lib/board',
			'src/lib/domain',
			'src/lib/server/db',
			'src/lib/server/queries',
			// A document is read by people, so its words come from where all words are.
			'src/lib/text',
			// A board as it is, or was, is made of its log, which only the sync server can read.
			'server/realtime/index.ts',
			// An archive says which version wrote it.
			'package.json',
			...SERVER_BASICS
		],
		why: 'What is written out is read from what is stored; nothing is changed, and no rights are asked.'
	},
	'server/importing': {
		may: ['src/lib/domain'],
		why: 'What reads a stranger’s file knows no database, no session and no page: it has nothing to lose.'
	},
	'server/rehearsal': {
		may: [
			'src/lib/board',
			'src/lib/domain',
			'src/lib/session/BoardConnection.ts',
			'src/lib/server/log.ts',
			'src/lib/server/faultOf.ts'
		],
		why: 'A simulated participant knows what a browser knows, and reaches the rest over the wire.'
	},
	'server/realtime': {
		may: [
			'src/lib/board',
			'src/lib/domain',
			'src/lib/protocol',
			'src/lib/server/db',
			'src/lib/server/auth',
			'src/lib/server/policies',
			'src/lib/server/events.ts',
			...SERVER_BASICS
		],
		why: 'The sync room serves boards and knows nothing of pages or commands.'
	},
	'src/routes': {
		may: [
			// The simulated participants: clients like any others, that a page may let in.
			'server/rehearsal/index.ts',
			// The root layout brings the style sheets; components only use their custom properties.
			'src/lib/styles',
			'src/lib/components',
			'src/lib/session',
			'src/lib/domain',
			'src/lib/text',
			'src/lib/board',
			'src/lib/protocol',
			'src/lib/server/commands',
			'src/lib/server/queries',
			'src/lib/server/policies',
			'src/lib/server/auth',
			'src/lib/server/documents',
			// A form brings a file; reading it goes on apart from the request.
			'src/lib/server/sources/importing',
			'src/lib/server/events.ts',
			'src/lib/server/forms.ts',
			'src/lib/server/db/client.ts',
			...SERVER_BASICS
		],
		why: 'A page asks queries and commands; SQL, sockets and parsing live behind them.'
	}
};

/** The one file of server/realtime that others may use. */
const FACADE = 'server/realtime/index.ts';

const aliases = { $lib: 'src/lib', $server: 'server' };

/**
 * @param {string} specifier
 * @param {string} file Path of the importing file, relative to the root.
 * @returns {string | null} Path relative to the root, or null for a package.
 */
export function resolveImport(specifier, file) {
	if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
	for (const [alias, folder] of Object.entries(aliases)) {
		if (specifier === alias) return folder;
		if (specifier.startsWith(`${alias}/`)) return folder + specifier.slice(alias.length);
	}
	return null;
}

/** @param {string} file */
export function layerOf(file) {
	return Object.keys(layers)
		.filter((folder) => file.startsWith(`${folder}/`))
		.sort((a, b) => b.length - a.length)[0];
}

/**
 * @param {string} file Importing file, relative to the root.
 * @param {string} specifier As written.
 * @returns {string | null} Why the import is refused, or null where it is allowed.
 */
export function refusal(file, specifier) {
	const folder = layerOf(file);
	const target = resolveImport(specifier, file);
	// What tests stand on may know what they know.
	const isTest = /\.test\.[tj]s$/.test(file) || file.startsWith('tests/support/');
	if (target?.startsWith('server/realtime/') && folder !== 'server/realtime' && !isTest) {
		if (target.replace(/\.ts$/, '') !== FACADE.replace(/\.ts$/, ''))
			return `Only ${FACADE} is for others: everything behind it may change.`;
	}
	if (!folder || isTest) return null;
	const layer = /** @type {Layer} */ (layers[folder]);
	if (target === null) {
		if (specifier.startsWith('$') || specifier.startsWith('node:')) {
			return layer.packages && specifier !== '$app/environment'
				? `'${folder}' may not import '${specifier}'. ${layer.why}`
				: null;
		}
		const name = specifier
			.split('/')
			.slice(0, specifier.startsWith('@') ? 2 : 1)
			.join('/');
		return layer.packages && !layer.packages.includes(name)
			? `'${folder}' may not import '${specifier}'. ${layer.why}`
			: null;
	}
	const allowed = [folder, ...layer.may].some(
		(place) => target === place || target.startsWith(`${place}/`) || `${target}.ts` === place
	);
	return allowed ? null : `'${folder}' may not import '${specifier}'. ${layer.why}`;
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
	meta: { type: 'problem', schema: [], messages: { refused: '{{ reason }}' } },
	create(context) {
		const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
		/** @param {any} node Import-like nodes share `source`. */
		const check = (node) => {
			if (typeof node.source?.value !== 'string') return;
			const reason = refusal(file, node.source.value);
			if (reason) context.report({ node, messageId: 'refused', data: { reason } });
		};
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check
		};
	}
};
