import type { PageData } from './$types';

/** What every station of the thread is given. */
export interface StationProps {
	thread: PageData['thread'];
	/** What the thread is asked from. */
	from: PageData['from'];
	/** Address of the project. */
	home: string;
}
