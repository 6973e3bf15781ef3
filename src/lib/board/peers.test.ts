import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { boardContent } from '../../../tests/support/boardContent';
import { brokenInvariants } from '../../../tests/support/boardInvariants';
import { Chance } from '../../../tests/support/chance';
import { RandomEditor } from '../../../tests/support/randomEdits';
import { newBoardUpdate } from './section';
import { checkBoardShape } from './shape';

/** `SEEDS=500 npx vitest run src/lib/board/peers.test.ts` tries more. */
const seeds = Array.from({ length: Number(process.env.SEEDS ?? 25) }, (_, index) => index + 1);
const PEERS = 5;
const OPERATIONS = 250;

/** Somebody's document, and what has been sent to them and not arrived yet. */
class Peer {
	readonly doc = new Y.Doc();
	readonly arriving: Uint8Array[] = [];
	isAway = false;

	/** One of the messages, not always the oldest: the network keeps no order here. */
	receive(chance: Chance): void {
		const [update] = this.arriving.splice(chance.below(this.arriving.length), 1);
		if (update) Y.applyUpdate(this.doc, update, 'network');
	}
}

it.each(seeds)(
	'five people do everything at once, drop out and hear of it in any order: one board (seed %i)',
	(seed) => {
		const chance = new Chance(seed);
		const peers = Array.from({ length: PEERS }, () => new Peer());
		const problems: string[] = [];
		const start = newBoardUpdate(['Idéer', { title: 'Matrix', layout: 'matrix' }]);
		const editors = peers.map((peer, index) => {
			Y.applyUpdate(peer.doc, start, 'network');
			peer.doc.on('update', (update: Uint8Array, origin: unknown) => {
				if (origin === 'network') return;
				for (const other of peers) if (other !== peer) other.arriving.push(update);
			});
			// What waits for an earlier message is none of the board's yet.
			peer.doc.on('afterTransaction', () => {
				if (peer.doc.store.pendingStructs || peer.doc.store.pendingDs) return;
				problems.push(...brokenInvariants(peer.doc));
			});
			const author = { id: `person-${index}`, name: null, sectorId: null };
			return new RandomEditor(peer.doc, author, chance);
		});
		for (let operation = 0; operation < OPERATIONS; operation += 1) {
			chance.oneOf(editors)?.edit();
			const peer = chance.oneOf(peers);
			if (!peer) continue;
			if (chance.next() < 0.05) peer.isAway = !peer.isAway;
			for (let count = chance.below(8); count > 0 && !peer.isAway; count -= 1) peer.receive(chance);
		}
		for (const peer of peers) while (peer.arriving.length > 0) peer.receive(chance);

		const [first, ...others] = peers.map(({ doc }) => boardContent(doc));
		for (const other of others) expect(other).toEqual(first);
		expect([...new Set(problems)]).toEqual([]);
		expect(peers.flatMap(({ doc }) => checkBoardShape(doc))).toEqual([]);
	}
);
