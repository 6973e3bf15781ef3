import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { newBoardDoc } from '$lib/board';
import { readUpdate } from './checkUpdate';
import { fitUpdate } from './fitUpdate';

const numRuns = Number(process.env.FUZZ ?? 300);

/** The text of the only note. */
function textOf(doc: Y.Doc): Y.Text {
	return doc.getMap<Y.Map<Y.Text>>('notes').get('k')?.get('text') as Y.Text;
}

const step = fc.record({
	who: fc.nat(2),
	what: fc.constantFrom('write', 'write', 'write', 'erase', 'hear', 'send'),
	at: fc.nat(30),
	length: fc.integer({ min: 1, max: 3 })
});

it('whatever honest people write, hear and send, and when, is taken in', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
			const server = newBoardDoc();
			const people = Array.from({ length: 3 }, () => new Y.Doc());
			const [first] = people as [Y.Doc];
			const note = new Y.Map();
			note.set('text', new Y.Text('abc'));
			first.getMap('notes').set('k', note);
			Y.applyUpdate(server, Y.encodeStateAsUpdate(first));
			const send = (doc: Y.Doc) => {
				const update = readUpdate(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server)));
				let fit;
				for (let count = 0; !fit || fit.isPart; count += 1) {
					// It falls into parts where somebody writes on, before the first of it has arrived.
					expect(count).toBeLessThan(5);
					fit = fitUpdate(server, update);
					expect(fit).not.toBeNull();
					if (fit) Y.applyUpdate(server, fit.bytes);
				}
			};
			const hear = (doc: Y.Doc) => Y.applyUpdate(doc, Y.encodeStateAsUpdate(server));
			people.forEach(hear);
			for (const { who, what, at, length } of steps) {
				const doc = people[who] as Y.Doc;
				const text = textOf(doc);
				const index = at % (text.length + 1);
				if (what === 'write') text.insert(index, 'x'.repeat(length));
				else if (what === 'erase') text.delete(index, Math.min(length, text.length - index));
				else if (what === 'hear') hear(doc);
				else send(doc);
			}
			people.forEach(send);
			people.forEach(hear);
			for (const doc of people) expect(textOf(doc).toString()).toBe(textOf(server).toString());
		}),
		{ numRuns }
	);
}, 600_000);
