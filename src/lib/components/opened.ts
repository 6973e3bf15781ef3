import { untrack } from 'svelte';
import { createAttachmentKey, type Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { browser } from '$app/environment';

/**
 * What makes a `details` open and shut with a value, as `bind:open` does, but without closing what
 * its reader has opened before the scripts ran: what they meant goes before what the server sent.
 *
 * @param set Told when it is opened or closed; without it the value is followed and nothing told.
 * @example
 * <details {...opened(() => isOpen, (is) => (isOpen = is))}>
 */
export function opened(get: () => boolean, set?: (isOpen: boolean) => void) {
	if (!browser) return { open: get() };
	let isFirst = true;
	const follow: Attachment<HTMLDetailsElement> = (details) => {
		const isWanted = get();
		if (isFirst && details.open) untrack(() => set?.(true));
		else details.open = isWanted;
		isFirst = false;
		return on(details, 'toggle', () => set?.(details.open));
	};
	return { [createAttachmentKey()]: follow };
}
