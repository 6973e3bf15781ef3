import type { Queryable } from '$lib/server/db/client';
import { subscribe } from '$lib/server/events';
import { workshopByScreenKey } from '$lib/server/queries/workshop/workshopByScreenKey';
import type { EventStream } from '../../eventStream';

/**
 * Ends a screen's stream as soon as its address opens the workshop no more. Nothing is sent from when it
 * may have changed until it is known that it has not.
 *
 * @returns Sends what may be sent, and stops watching.
 */
export function watchScreenKey(
	db: Queryable,
	key: string,
	workshopId: string,
	stream: Pick<EventStream, 'dismiss' | 'end'>
): { whenOpen: (send: () => void) => Promise<void>; stop: () => void } {
	// Asked once more now that it is watched: it may have changed while the door was being opened.
	let isOpen = stillOpens();
	const stop = subscribe((event) => {
		const isOurs = event.kind === 'workshop.changed' && event.workshopId === workshopId;
		if (isOurs || event.kind === 'events.missed') isOpen = stillOpens();
	});

	async function stillOpens(): Promise<boolean> {
		try {
			if ((await workshopByScreenKey(db, key))?.workshopId === workshopId) return true;
			stream.dismiss();
		} catch {
			// Nobody can say: the browser comes back, and is asked at the door.
			stream.end();
		}
		return false;
	}

	return {
		async whenOpen(send) {
			if (await isOpen) send();
		},
		stop
	};
}
