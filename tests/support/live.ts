import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import type { Database } from '$lib/server/db/client';
import type { Actor } from '$lib/server/policies/actor';
import { GET } from '../../src/routes/live/+server';

interface Follower {
	actor: Actor;
	sessionId: string | null;
	cookie: string | undefined;
	topics: string[];
}

/** Somebody who listens at `/live`, or was refused. */
export interface Listener {
	status: number;
	headers: Headers;
	/** The next event that was told. */
	next(): Promise<unknown>;
	/** The names of all events until the stream ends. */
	rest(): Promise<string[]>;
	close(): Promise<void>;
}

/** Asks the endpoint as the server would, for the person the hook has found. */
export async function followLive(db: Database, who: Follower): Promise<Listener> {
	const url = new URL('http://localhost/live');
	for (const topic of who.topics) url.searchParams.append('topic', topic);
	const { actor, sessionId, cookie } = who;
	const event = {
		url,
		request: new Request(url, { headers: cookie ? { cookie } : {} }),
		locals: { locale: 'da', actor, sessionId, context: { db, actor, now: new Date() } }
	};
	try {
		return listenTo(await GET(event as unknown as RequestEvent<Record<string, never>, '/live'>));
	} catch (error) {
		if (isHttpError(error)) return listenTo(new Response(null, { status: error.status }));
		throw error;
	}
}

/** Listens to an answer of the endpoint. */
export function listenTo(response: Response): Listener {
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	let waiting = '';

	/** Reads on to the end of a message; null at the end of the stream. What says no more than that it is alive is skipped. */
	async function message(): Promise<{ name: string; data: unknown } | null> {
		for (;;) {
			const end = waiting.indexOf('\n\n');
			if (end >= 0) {
				const lines = waiting.slice(0, end).split('\n');
				waiting = waiting.slice(end + 2);
				const field = (key: string) =>
					lines.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2);
				const data = field('data');
				if (data !== undefined && field('event') !== 'beat')
					return { name: field('event') ?? 'message', data: JSON.parse(data) };
				continue;
			}
			const read = await reader?.read();
			if (!read || read.done) return null;
			waiting += read.value;
		}
	}

	return {
		status: response.status,
		headers: response.headers,
		next: async () => (await message())?.data,
		async rest() {
			const names: string[] = [];
			for (let heard = await message(); heard; heard = await message()) names.push(heard.name);
			return names;
		},
		close: async () => reader?.cancel()
	};
}
