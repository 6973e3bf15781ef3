import type { IconName } from '$lib/components/icons';
import type { NoteKind } from '$lib/domain/noteKind';

export const kindIcons = {
	idea: 'idea',
	question: 'question',
	barrier: 'barrier',
	draftAction: 'draftAction'
} as const satisfies Record<NoteKind, IconName>;
