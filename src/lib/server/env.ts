import * as v from 'valibot';

const flag = (usual: '0' | '1') =>
	v.pipe(
		v.optional(v.picklist(['0', '1']), usual),
		v.transform((value) => value === '1')
	);

/** `navn@sted.dk`, or `Navn <navn@sted.dk>`. */
const SENDER = /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

const settings = v.object({
	DATABASE_URL: v.pipe(v.string(), v.startsWith('postgres')),
	/** Where people reach the application; links and the socket's Origin check go by it. */
	ORIGIN: v.optional(v.pipe(v.string(), v.url())),
	/** Ties several processes on one database together; absent: this is the only one. */
	REDIS_URL: v.optional(v.pipe(v.string(), v.regex(/^rediss?:\/\//))),
	LOG_LEVEL: v.optional(v.picklist(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
	/** What a reader of /metrics has to bring; without it nobody gets them. */
	METRICS_TOKEN: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.minLength(16))])),
	/** Shows the three doors with the demonstration's sign-ins on the front page. */
	HANDLEKRAFT_DEMO: flag('0'),
	/** Whether this process does timed work: reminders, and sending what waits. */
	HANDLEKRAFT_JOBS: flag('1'),
	/** The server that takes mail; absent: nothing is sent, and the outbox shows what would be. */
	SMTP_URL: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(/^smtps?:\/\//))])),
	/** Whom mail is from. */
	MAIL_FROM: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.regex(SENDER))]))
});

const schema = v.pipe(
	settings,
	v.forward(
		v.check(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || Boolean(MAIL_FROM), 'SMTP_URL needs it'),
		['MAIL_FROM']
	)
);

export type Environment = v.InferOutput<typeof schema>;

/**
 * Reads the settings, on every call, so that tests and tools can set them first.
 * @throws Error that names the first setting which is missing or unreadable.
 */
export function environment(source: NodeJS.ProcessEnv = process.env): Environment {
	const result = v.safeParse(schema, source);
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new Error(`The setting ${v.getDotPath(issue)} is missing or unreadable: ${issue.message}`);
}

/**
 * Where people find a page from outside: in a mail, say. A server that runs knows its `ORIGIN`
 * (server/index.js sees to it).
 */
export function publicAddress(path: string): string {
	return new URL(path, process.env.ORIGIN || 'http://localhost').href;
}
