import type { SuggestedTheme, SuggestibleNote } from '$lib/domain/suggest/suggestThemes';
import SuggestWorker from './suggest.worker?worker';

/** Works out suggestions without holding up the page. Nothing leaves the browser. */
export function suggestAside(notes: readonly SuggestibleNote[]): Promise<SuggestedTheme[]> {
	return new Promise((resolve, reject) => {
		const worker = new SuggestWorker();
		worker.onmessage = ({ data }: MessageEvent<SuggestedTheme[]>) => {
			worker.terminate();
			resolve(data);
		};
		worker.onerror = (event) => {
			worker.terminate();
			reject(new Error(event.message));
		};
		worker.postMessage(notes);
	});
}
