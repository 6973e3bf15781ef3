/**
 * Asks the machine behind the projector not to go to sleep, where its browser can; the browser lets go
 * by itself when the page is hidden, and is asked again when it comes back.
 *
 * @returns How to let it sleep.
 */
export function keepAwake(): () => void {
	if (!('wakeLock' in navigator)) return () => {};
	let lock: WakeLockSentinel | null = null;
	let isOver = false;
	const ask = async () => {
		if (document.visibilityState !== 'visible' || isOver) return;
		// On battery, or where it is not allowed, the screen sleeps as it would.
		const got = await navigator.wakeLock.request('screen').catch(() => null);
		if (isOver) await got?.release();
		else lock = got;
	};
	const again = () => void ask();
	document.addEventListener('visibilitychange', again);
	void ask();
	return () => {
		isOver = true;
		document.removeEventListener('visibilitychange', again);
		void lock?.release();
	};
}
