import { asset } from '$app/paths';

/** How soon the server is asked again, in milliseconds; sooner where the browser says it is back. */
const PAUSE = 2_000;

/** Waits until the application answers. */
export async function untilReachable(): Promise<void> {
	while (!(await answers())) await backOrLater();
}

async function answers(): Promise<boolean> {
	try {
		return (await fetch(asset('/icon.svg'), { method: 'HEAD', cache: 'no-store' })).ok;
	} catch {
		return false;
	}
}

function backOrLater(): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(go, PAUSE);
		addEventListener('online', go);
		function go(): void {
			clearTimeout(timer);
			removeEventListener('online', go);
			resolve();
		}
	});
}
