import { createContext } from 'svelte';
import { mayDo, type Deed } from '$lib/board';
import type { BoardLevel } from '$lib/domain/workshop/boardLevel';
import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import type { WorkedRecommendation } from '$lib/domain/workshop/workshopState';
import type { BoardSession } from '$lib/session/BoardSession.svelte';
import type { NoteView } from '$lib/session/NoteView';

/** What the notes of a phase need to know of it. */
export interface NotesPlace {
	level: BoardLevel;
	kind: PhaseKind;
	participantId: string;
	recommendations: readonly WorkedRecommendation[];
}

/** What the lists of notes of a phase share: whose they are, and what may be done with them. */
export class NotesDesk {
	/** The note that is being linked to recommendations; null: none. */
	linking: NoteView | null = $state.raw(null);
	/** Notes of others are left out. */
	onlyMine = $state(false);

	readonly #session: BoardSession;
	readonly #place: () => NotesPlace;

	constructor(session: BoardSession, place: () => NotesPlace) {
		this.#session = session;
		this.#place = place;
	}

	get place(): NotesPlace {
		return this.#place();
	}

	may(deed: Deed, note?: NoteView): boolean {
		return mayDo(this.#session.grant, deed, note && this.isMine(note));
	}

	/** As far as this device knows: where names are not stored, nobody else does either. */
	isMine({ key, note }: NoteView): boolean {
		const { level, participantId } = this.place;
		return level === 'own' || this.#session.hasAdded(key) || note?.authorId === participantId;
	}

	shows(note: NoteView): boolean {
		return !this.onlyMine || this.isMine(note) || this.#session.draftOf(note.key) !== undefined;
	}

	recommendation(id: string): WorkedRecommendation | undefined {
		return this.place.recommendations.find((one) => one.id === id);
	}
}

export const [useNotesDesk, setNotesDesk] = createContext<NotesDesk>();
