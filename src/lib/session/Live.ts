import { invalidate } from '$app/navigation';
import { navigating } from '$app/state';
import type { DomainEventKind, Topic } from '$lib/protocol/topics';
import { coalesce } from './coalesce';
import { untilReachable } from './untilReachable';

/** What every load function names that wants to run again when something has changed. */
export const LIVE = 'app:live';

/**
 * Loads the page's records anew, once the server is in reach: with the line gone SvelteKit would leave the
 * page for the browser's own error page, and some browsers never come back from there.
 *
 * @param isOver Whether it is too late by then.
 */
export async function refresh(isOver = () => false): Promise<void> {
	await untilReachable();
	// Loading anew while somebody is on the way to another page would call off their way there.
	await navigating.complete?.catch(() => {});
	if (!isOver()) await invalidate(LIVE);
}

/** Shortest time between two loads, in milliseconds. */
const PAUSE = 150;
/** How soon a stream that was refused is tried again; doubled each time, up to a minute. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/**
 * Keeps a page's records fresh: follows `topics` at `/live` and loads the page's data again when
 * something happened under them. Pages call `followLive`, which ends it with the page.
 *
 * Load functions say `depends(LIVE)`. Without JavaScript a page is simply as fresh as its load.
 * A form somebody writes in holds its own values from the first key on; new data never resets it.
 *
 * @param kinds What the page shows, where a topic tells of more than that. Absent: everything.
 * @returns How to stop.
 */
export function live(topics: readonly Topic[], kinds?: readonly DomainEventKind[]): () => void {
	const later = coalesce(() => refresh(() => isOver), PAUSE);
	const query = topics.map((topic) => `topic=${encodeURIComponent(topic)}`).join('&');
	let source: EventSource | null = null;
	let wait = FIRST_WAIT;
	let retry: ReturnType<typeof setTimeout> | undefined;
	let isOver = false;

	/**
	 * Only a page that is seen holds a stream: a browser opens six connections to one server over
	 * HTTP/1.1, and a row of forgotten tabs would take them all.
	 */
	function follow(): void {
		if (document.visibilityState === 'hidden') return stop();
		if (source) return;
		source = new EventSource(`/live?${query}`);
		source.addEventListener('open', () => {
			wait = FIRST_WAIT;
			// Before a stream is open, the first time too, something may have been missed.
			later.call();
		});
		source.addEventListener('message', ({ data }: MessageEvent<string>) => {
			if (!kinds || kinds.includes(JSON.parse(data).kind)) later.call();
		});
		// The right to listen is gone: loading again shows why.
		source.addEventListener('dismissed', () => {
			source?.close();
			later.call();
		});
		source.addEventListener('error', tryLater);
	}

	/** The browser mends a lost connection by itself, but gives up where it was answered no. */
	function tryLater(): void {
		if (source?.readyState !== EventSource.CLOSED) return;
		stop();
		retry = setTimeout(follow, wait);
		wait = Math.min(wait * 2, LONGEST_WAIT);
	}

	function stop(): void {
		clearTimeout(retry);
		source?.close();
		source = null;
	}

	follow();
	document.addEventListener('visibilitychange', follow);
	return () => {
		document.removeEventListener('visibilitychange', follow);
		stop();
		later.cancel();
		isOver = true;
	};
}
