import type { Dictionary } from '../index';

export const bin: Dictionary['bin'] = {
	title: 'Bin',
	help: 'What is deleted can be brought back for 30 days. Everybody sees it again.',
	empty: { title: 'The bin is empty', help: 'When somebody deletes a note, you can get it here.' },
	kinds: { note: 'Note', theme: 'Theme', comment: 'Comment' },
	by: (name, when) => `Deleted by ${name}, ${when}`,
	byMe: (when) => `Deleted by you, ${when}`,
	when: (when) => `Deleted ${when}`,
	restore: 'Bring back',
	restoreNamed: (words) => `Bring back: ${words}`,
	select: (words) => `Select: ${words}`,
	restoreSelected: (count) => `Bring ${count} selected back`,
	restored: (count) => (count === 1 ? 'Brought back' : `${count} brought back`)
};
