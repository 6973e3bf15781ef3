import { createContext } from 'svelte';
import { createSubscriber, SvelteMap } from 'svelte/reactivity';
import { online } from 'svelte/reactivity/window';
import * as Y from 'yjs';
import {
	addNote,
	linkRecommendation,
	readNote,
	unlinkRecommendation,
	type Author,
	type Place
} from '$lib/board';
import type { Grant } from '$lib/domain/workshop/grant';
import { noteProblem, type NoteProblem } from '$lib/domain/noteProblem';
import type { PutBackReason } from '$lib/protocol/messages';
import { AddedNotes } from './AddedNotes';
import { agreementName } from './agreementName';
import { BoardBin } from './BoardBin';
import { BoardConnection } from './BoardConnection';
import { BoardEdits } from './BoardEdits';
import { BoardPresence } from './BoardPresence';
import { BoardTalk } from './BoardTalk';
import { BoardThemes } from './BoardThemes';
import { BoardUndo } from './BoardUndo';
import { BoardView } from './BoardView';
import { keepLocalCopy, type LocalCopy } from './localCopy';
import { NoteDraft } from './NoteDraft.svelte';
import { NoteEdits } from './NoteEdits';
import { SectionEdits } from './SectionEdits';
import { savedState, type SavedState } from './savedState';

export interface BoardSessionOptions {
	boardId: string;
	/** Who sits here; keeps the copy on this device apart from other people's. */
	personId: string;
	/** What is written on their notes. */
	author: Author;
	/** As the page was told when it was loaded. */
	mayWrite: boolean;
	/** What may be written there, until the server has said it; everything by default. */
	grant?: Grant;
}

/** One open board in one browser tab: its document, its connection, and what this person does there. */
export class BoardSession {
	readonly view: BoardView;
	readonly presence: BoardPresence;
	readonly undo: BoardUndo;
	readonly sections: SectionEdits;
	readonly notes: NoteEdits;
	readonly themes: BoardThemes;
	readonly talk: BoardTalk;
	readonly bin: BoardBin;
	/** The last edit the server has undone; for the page to explain. */
	putBack: { reason: PutBackReason; noteKey: string } | null = $state.raw(null);

	readonly #doc = new Y.Doc();
	readonly #options: BoardSessionOptions;
	readonly #edits: BoardEdits;
	readonly #copy: LocalCopy;
	readonly #connection: BoardConnection;
	readonly #drafts = new SvelteMap<string, NoteDraft>();
	readonly #follow: () => void;
	readonly #added: AddedNotes;
	/** This browser keeps a copy. */
	isKept = $state(false);

	constructor(options: BoardSessionOptions) {
		this.#options = options;
		this.#added = new AddedNotes(this.place);
		this.undo = new BoardUndo(this.#doc);
		const edits = (this.#edits = new BoardEdits(this.#doc, options.author, this.undo));
		this.sections = new SectionEdits(edits);
		this.notes = new NoteEdits(edits);
		this.themes = new BoardThemes(edits);
		this.talk = new BoardTalk(edits, agreementName(options.author, options.boardId));
		this.bin = new BoardBin(edits);
		this.view = new BoardView(this.#doc, {
			onThemes: () => this.themes.changed(),
			onTalk: () => this.talk.changed()
		});
		this.#copy = keepLocalCopy(this.#doc, options.boardId, options.personId);
		void this.#copy.whenLoaded.then((isKept) => (this.isKept = isKept));
		this.#connection = new BoardConnection({
			boardId: options.boardId,
			doc: this.#doc,
			user: options.author,
			onPutBack: (reason, noteKey) => this.#wasPutBack(reason, noteKey)
		});
		this.presence = new BoardPresence(this.#connection.awareness, (isShown) =>
			this.#connection.showPresence(isShown)
		);
		this.#follow = createSubscriber((update) => this.#connection.onChange(update));
	}

	get connection(): 'connecting' | 'live' | 'offline' | 'refused' {
		this.#follow();
		const { state } = this.#connection;
		// A cable that is pulled is known at once; the socket would notice only after half a minute.
		return state === 'live' && online.current === false ? 'offline' : state;
	}

	/** Why the server refused the board for good; see closeCodes. Null while it has not. */
	get closeCode(): number | null {
		this.#follow();
		return this.#connection.closeCode;
	}

	get saved(): SavedState {
		const state = this.connection;
		const { unsaved, savingFails } = this.#connection;
		return savedState({ state, unsaved, savingFails, isKept: this.isKept });
	}

	/** This person at this board: what is kept for one is never shown to another. */
	get place(): string {
		return `${this.#options.personId}/${this.#options.boardId}`;
	}

	get mayWrite(): boolean {
		this.#follow();
		if (this.closeCode !== null) return false;
		// The server's word is newer than the page's.
		const { rights } = this.#connection;
		return rights === null ? this.#options.mayWrite : rights === 'write';
	}

	/** What exactly may be written here just now: it follows the phases of a workshop. */
	get grant(): Grant {
		this.#follow();
		return this.mayWrite ? (this.#connection.grant ?? this.#options.grant ?? 'all') : 'nothing';
	}

	/**
	 * @param where Where in its section, in a matrix or on a plane; `key` where the note has one already.
	 * @returns The new note's key, or why there is none; then nothing was sent.
	 */
	addNote(
		sectionKey: string,
		typed: string,
		where: Partial<Place> & { key?: string } = {}
	): { key: string } | { problem: NoteProblem | 'noteEmpty' } {
		const text = typed.trim();
		const problem = text === '' ? 'noteEmpty' : noteProblem(text);
		if (problem) return { problem };
		const { author } = this.#options;
		const draft = { ...where, text, sectionKey, author, writtenAt: Date.now() };
		const key = this.#edits.alone((origin) => addNote(this.#doc, draft, origin));
		this.#added.add([key]);
		return { key };
	}

	/** Several notes at once, behind each other, which one step of undo takes back together. */
	addNotes(sectionKey: string, texts: readonly string[], where: Partial<Place> = {}): string[] {
		const { author } = this.#options;
		const keys = this.#edits.alone((origin) =>
			texts.map((text) => {
				const draft = { ...where, text, sectionKey, author, writtenAt: Date.now() };
				return addNote(this.#doc, draft, origin);
			})
		);
		this.#added.add(keys);
		return keys;
	}

	/** Whether that note was added in this tab. */
	hasAdded(key: string): boolean {
		return this.#added.has(key);
	}

	moveNote(key: string, place: Place): void {
		this.notes.move([key], place);
	}

	deleteNote(key: string): void {
		this.closeDraft(key);
		this.notes.delete([key]);
	}

	restoreNote(key: string): void {
		this.notes.restore([key]);
	}

	/** Links the note to exactly these recommendations. */
	setRecommendations(key: string, ids: readonly string[]): void {
		const before = readNote(this.#doc, key)?.recommendationIds ?? [];
		this.#edits.step((origin) => {
			for (const id of ids) linkRecommendation(this.#doc, key, id, origin);
			for (const id of before)
				if (!ids.includes(id)) unlinkRecommendation(this.#doc, key, id, origin);
		});
	}

	/** The open draft of a note, if it is being written in here. */
	draftOf(key: string): NoteDraft | undefined {
		return this.#drafts.get(key);
	}

	/** Words stand in a field that are not sent and would be lost with the page. */
	get hasHeldWords(): boolean {
		return [...this.#drafts.values()].some(({ isHeld }) => isHeld);
	}

	openDraft(key: string): NoteDraft {
		const open = this.#drafts.get(key) ?? new NoteDraft(this.#doc, key, this.undo.origin);
		this.#drafts.set(key, open);
		this.undo.beginStep();
		this.presence.writeIn(key);
		return open;
	}

	/** Ends writing in a note. A draft that still holds something back stays open. */
	closeDraft(key: string): void {
		const draft = this.#drafts.get(key);
		if (!draft?.settle()) return;
		draft.destroy();
		this.#drafts.delete(key);
		this.undo.beginStep();
		this.presence.leave(key);
	}

	destroy(): void {
		for (const draft of this.#drafts.values()) {
			if (!draft.settle()) draft.mask();
			draft.destroy();
		}
		this.presence.destroy();
		this.#connection.destroy();
		this.#copy.destroy();
		this.undo.destroy();
		this.view.destroy();
		this.#doc.destroy();
	}

	#wasPutBack(reason: PutBackReason, noteKey: string): void {
		this.putBack = { reason, noteKey };
		if (reason === 'cprLike' || reason === 'tooLong') this.#drafts.get(noteKey)?.putBack(reason);
	}
}

/** The session of the board on the page. */
export const [useBoard, setBoard] = createContext<BoardSession>();
