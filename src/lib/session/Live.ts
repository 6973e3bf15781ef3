import { invalidate } from '$app/navigation';
import type { Topic } from '$lib/protocol/topics';
import { coalesce } from './coalesce';

/** What every load function names that wants to run again when something has changed. */
export const LIVE = 'app:live';

/** Shortest time between two loads, in milliseconds. */
const PAUSE = 150;

/**
 * Keeps a page's records fresh: follows `topics` at `/live` and loads the page's data again when
 * something happened under them. Call it once a page, in an effect, so that it ends with the page:
 *
 * @example $effect(() => live([`project:${data.project.id}`]));
 *
 * Load functions say `depends(LIVE)`. Without JavaScript a page is simply as fresh as its load.
 * A form somebody writes in must hold its own values (see `formValues`); new data never resets it.
 *
 * @returns How to stop.
 */
export function live(topics: readonly Topic[]): () => void {
	const refresh = coalesce(() => invalidate(LIVE), PAUSE);
	const query = topics.map((topic) => `topic=${encodeURIComponent(topic)}`).join('&');
	let source: EventSource | null = null;

	/**
	 * Only a page that is seen holds a stream: a browser opens six connections to one server over
	 * HTTP/1.1, and a row of forgotten tabs would take them all.
	 */
	function follow(): void {
		if (document.visibilityState === 'hidden') return stop();
		if (source) return;
		source = new EventSource(`/live?${query}`);
		// Before a stream is open, the first time too, something may have been missed.
		source.addEventListener('open', refresh.call);
		source.addEventListener('message', refresh.call);
	}

	function stop(): void {
		source?.close();
		source = null;
	}

	follow();
	document.addEventListener('visibilitychange', follow);
	return () => {
		document.removeEventListener('visibilitychange', follow);
		stop();
		refresh.cancel();
	};
}
