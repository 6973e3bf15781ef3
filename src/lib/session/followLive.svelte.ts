import type { DomainEventKind, Topic } from '$lib/protocol/topics';
import { live } from './Live';

/**
 * Keeps the records of a page fresh for as long as the page stands. Call it once, while the
 * component is set up.
 *
 * @example followLive(() => [`project:${data.project.id}`]);
 *
 * @param kinds What the page shows, where a topic tells of more than that. Absent: everything.
 */
export function followLive(
	topics: () => readonly Topic[],
	kinds?: readonly DomainEventKind[]
): void {
	// As one string: every load brings new objects, and following those anew would load again, for ever.
	const key = $derived(topics().join(' '));
	$effect(() => live(key.split(' ') as Topic[], kinds));
}
