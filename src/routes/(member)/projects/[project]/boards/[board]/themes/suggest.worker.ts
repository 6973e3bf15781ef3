import { suggestThemes, type SuggestibleNote } from '$lib/domain/suggest/suggestThemes';

// Beside the page, which stays free to be written in however many notes there are.
self.onmessage = ({ data }: MessageEvent<SuggestibleNote[]>) =>
	self.postMessage(suggestThemes(data));
