import { setImmediate as turn } from 'node:timers/promises';
import * as Y from 'yjs';
import { changesOf, checkBoardShape, readNote } from '$lib/board';
import { hasCpr } from '$lib/domain/cprGuard';
import { NOTE_TEXT_MAX } from '$lib/domain/noteLimits';
import { boardContent } from '../support/boardContent.ts';
import { brokenInvariants } from '../support/boardInvariants.ts';
import type { Chance } from '../support/chance.ts';
import type { TestParticipant } from '../support/participant.ts';
import { RandomEditor } from '../support/randomEdits.ts';

/** Operations of all people together. */
const OPERATIONS = 200;

/**
 * People edit at random, lose their network and come back, and messages mix in ever new ways.
 *
 * @param onlooker Somebody who only reads: what they see is the server's word.
 * @param interrupt Called once, somewhere in the middle.
 * @returns What on anybody's screen ever was not as a board has to be, at any step.
 */
export async function playBoard(
	people: readonly TestParticipant[],
	onlooker: TestParticipant,
	chance: Chance,
	interrupt: () => Promise<void> = async () => {}
): Promise<string[]> {
	const problems: string[] = [];
	for (const { doc } of [...people, onlooker]) {
		watch(doc, shapeProblems, problems);
		watch(doc, ({ doc }) => brokenInvariants(doc), problems);
	}
	watch(onlooker.doc, textProblems, problems);
	const editors = people.map((person) => new RandomEditor(person.doc, person.author, chance));
	const away = new Set<TestParticipant>();
	const interruption = chance.between(50, 150);
	for (let operation = 0; operation < OPERATIONS; operation += 1) {
		chance.oneOf(editors)?.edit();
		if (operation === interruption) await interrupt();
		if (chance.next() < 0.06) dropOrComeBack(chance.oneOf(people), away);
		// Sometimes everything waits for the server, mostly only for what has arrived already.
		const here = chance.oneOf(people.filter((person) => !away.has(person)));
		if (chance.next() < 0.1) await here?.stored();
		else if (chance.next() < 0.5) await turn();
	}
	for (const person of away) person.comeBack();
	return problems;
}

/** Whether everybody has the same, to the last edit, and waits for nothing. */
export function areEqual(people: readonly TestParticipant[]): boolean {
	const states = people.map(({ doc }) => {
		const vector = Buffer.from(Y.encodeStateVector(doc)).toString('base64');
		return JSON.stringify([vector, boardContent(doc)]);
	});
	const isWhole = people.every(({ doc }) => !doc.store.pendingStructs && !doc.store.pendingDs);
	return isWhole && new Set(states).size === 1;
}

function dropOrComeBack(person: TestParticipant | undefined, away: Set<TestParticipant>): void {
	if (!person) return;
	if (away.delete(person)) return person.comeBack();
	person.drop();
	away.add(person);
}

/** @param problems Grows with every transaction that leaves something amiss. */
function watch(doc: Y.Doc, find: (transaction: Y.Transaction) => string[], problems: string[]) {
	doc.on('afterTransaction', (transaction) => problems.push(...find(transaction)));
}

function shapeProblems(transaction: Y.Transaction): string[] {
	const found = checkBoardShape(transaction.doc, changesOf(transaction));
	return found.map(({ what, place }) => `${what} at ${place}`);
}

/** What the server lets nobody write. */
function textProblems(transaction: Y.Transaction): string[] {
	return [...changesOf(transaction).notes.keys()].flatMap((key) => {
		const text = readNote(transaction.doc, key)?.text ?? '';
		const isAmiss = hasCpr(text) || text.length > NOTE_TEXT_MAX;
		return isAmiss ? [`a text of ${text.length} characters that should have been cut`] : [];
	});
}
