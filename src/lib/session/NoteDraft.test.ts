import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote, editNoteText, newBoardUpdate, readNote, readSections } from '$lib/board';
import { NOTE_TEXT_MAX } from '$lib/domain/noteLimits';
import { NoteDraft, type TextField } from './NoteDraft.svelte';

const ME = { kind: 'me' };

/** A textarea as far as a draft knows one. */
class Field implements TextField {
	selectionStart = 0;
	selectionEnd = 0;
	#value = '';
	get value() {
		return this.#value;
	}
	/** As in a browser, the caret goes to the end. */
	set value(value: string) {
		this.#value = value;
		this.setSelectionRange(value.length, value.length);
	}
	setSelectionRange(start: number, end: number) {
		[this.selectionStart, this.selectionEnd] = [start, end];
	}
	/** Puts letters where the caret is. */
	type(letters: string) {
		const [start, end] = [this.selectionStart, this.selectionEnd];
		this.value = this.#value.slice(0, start) + letters + this.#value.slice(end);
		this.setSelectionRange(start + letters.length, start + letters.length);
	}
}

let doc: Y.Doc;
let key: string;
let draft: NoteDraft;
let field: Field;

const shared = () => readNote(doc, key)?.text;
const others = (text: string) => editNoteText(doc, key, text, 'other');
function type(letters: string) {
	for (const letter of letters) {
		field.type(letter);
		draft.typed();
	}
}

beforeEach(() => {
	doc = new Y.Doc();
	Y.applyUpdate(doc, newBoardUpdate(['Idéer']));
	const author = { id: 'u', name: 'Anne', sectorId: null };
	const sectionKey = readSections(doc)[0]!.key;
	key = addNote(doc, { text: 'en seddel', sectionKey, author, writtenAt: 0 }, ME);
	draft = new NoteDraft(doc, key, ME);
	field = new Field();
	draft.attach(field);
});

describe('an open note', () => {
	it('shows the shared words with the caret at their end, and sends every letter', () => {
		expect(field.value).toBe('en seddel');
		type(' mere');
		expect(shared()).toBe('en seddel mere');
		expect(draft.isHeld).toBe(false);
	});

	it('takes in what others write and keeps the caret among its letters', () => {
		field.setSelectionRange(3, 3);
		others('her er en seddel');
		others('her er en seddel til');
		expect(field.value).toBe('her er en seddel til');
		expect(field.selectionStart).toBe(10);
		type('gul ');
		expect(shared()).toBe('her er en gul seddel til');
	});

	it('leaves the field alone while an input method works, and joins both afterwards', () => {
		draft.beginComposition();
		type(' å');
		others('altså en seddel');
		expect(field.value).toBe('en seddel å');
		expect(shared()).toBe('altså en seddel');
		draft.endComposition();
		expect(field.value).toBe('altså en seddel å');
		expect(shared()).toBe('altså en seddel å');
	});

	it('can be written on in a new field, with the caret where it was', () => {
		const release = draft.attach(field);
		field.setSelectionRange(2, 2);
		release();
		others('nu en seddel');
		field = new Field();
		draft.attach(field);
		expect([field.value, field.selectionStart]).toEqual(['nu en seddel', 5]);
	});
});

describe('what must not be sent', () => {
	it('is a CPR-like number, from its seventh digit on', () => {
		type(' 010101-1234');
		expect(shared()).toBe('en seddel 010101-');
		expect(field.value).toBe('en seddel 010101-1234');
		expect(draft.problem).toBe('cprLike');
		expect(draft.settle()).toBe(false);
	});

	it('goes out as soon as the writer has mended it', () => {
		type(' 010101-1234');
		field.setSelectionRange(10, 21);
		type('i går');
		expect(shared()).toBe('en seddel i går');
		expect([draft.problem, draft.settle()]).toEqual([null, true]);
	});

	it('is masked on asking, and the rest is sent', () => {
		type(' 010101-1234');
		type(' ok');
		draft.mask();
		expect(shared()).toBe('en seddel ••••••-•••• ok');
		expect(field.value).toBe(shared());
		expect(draft.problem).toBeNull();
	});

	it('stays in the field while others go on writing', () => {
		type(' 010101-1234');
		others('vores seddel 010101-');
		expect(field.value).toBe('vores seddel 010101-1234');
		expect(shared()).toBe('vores seddel 010101-');
	});

	it('is also a number that only two people together make', () => {
		others('en seddel 1234');
		field.setSelectionRange(9, 9);
		type(' 010101');
		expect(draft.problem).toBe('cprLike');
		expect(shared()).not.toContain('010101');
	});

	it('is a date that is being typed only until the writer has left', () => {
		type(' 17042026');
		expect(shared()).toBe('en seddel 170420');
		expect(draft.settle()).toBe(true);
		expect(shared()).toBe('en seddel 17042026');
	});

	it('is a text that is too long', () => {
		field.type('x'.repeat(NOTE_TEXT_MAX));
		draft.typed();
		expect([draft.problem, shared()]).toEqual(['tooLong', 'en seddel']);
	});

	it('comes back into the field when the server has undone it', () => {
		type(' her');
		others('en seddel');
		draft.putBack('tooLong');
		expect([field.value, draft.problem]).toEqual(['en seddel her', 'tooLong']);
		field.setSelectionRange(9, 13);
		type('!');
		expect(shared()).toBe('en seddel!');
	});
});
