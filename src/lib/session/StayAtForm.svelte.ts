import { beforeNavigate } from '$app/navigation';

/**
 * Keeps a form on the screen when the session has ended. The server then sends whoever saves, and
 * every page that loads anew, to the sign-in page; going there would take what was typed with it.
 * To be made while its component is.
 *
 * @example
 * const stay = new StayAtForm(() => hold.isBegun);
 * {#if stay.isSignedOut}<SignedOutNotice />{/if}
 */
export class StayAtForm {
	/** The form was kept back from the sign-in page; until it is sent anew. */
	isSignedOut = $state(false);

	/** @param hasWords Whether anything would be lost. */
	constructor(hasWords: () => boolean) {
		beforeNavigate(({ type, to, cancel }) => {
			// A link that somebody chooses is another matter: they mean to go.
			if (type !== 'goto' || to?.url.pathname !== '/login' || !hasWords()) return;
			cancel();
			this.isSignedOut = true;
		});
	}

	/** The form is being sent: the answer tells anew whether the session has ended. */
	sends(): void {
		this.isSignedOut = false;
	}
}
