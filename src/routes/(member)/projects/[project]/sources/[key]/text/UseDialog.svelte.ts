import { goto, preloadData } from '$app/navigation';
import type { PageData } from '../../../passages/new/$types';

/** The page where a place is used, shown over the text that is read. */
export class UseDialog {
	data = $state.raw<PageData | null>(null);
	/** Address of what was made last. */
	made = $state<string | null>(null);

	get isOpen(): boolean {
		return this.data !== null;
	}

	/** Shows what stands at that address; where it cannot be shown here, the reader goes there. */
	async show(href: string): Promise<void> {
		const answer = await preloadData(href);
		if (answer.type === 'loaded' && answer.status === 200) {
			this.made = null;
			this.data = answer.data as PageData;
		} else await goto(answer.type === 'redirect' ? answer.location : href);
	}

	close(): void {
		this.data = null;
	}

	done(href: string): void {
		this.made = href;
		this.close();
	}
}
