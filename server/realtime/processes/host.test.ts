import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '$lib/protocol/closeCodes';
import { Hub } from '../../../tests/support/hub.ts';
import type { LiveBoard } from '../room/liveBoard';
import { newPeer, type Peer } from '../room/peer';
import { AwayBoard } from './awayBoard';
import { Host } from './host';
import { Mail } from './mail';
import { Processes } from './processes';

const boardId = 'board';

/** A room that only knows who is there. */
class Guests {
	readonly peers = new Set<Peer>();
	readonly join = (peer: Peer) => void this.peers.add(peer);
	readonly leave = (peer: Peer) => void this.peers.delete(peer);
}

let hub: Hub;
let isOwned: boolean;
let room: Guests;
let host: Host;
let ownerProcesses: Processes;
let mail: Mail;
const onAbandoned = vi.fn();

beforeEach(() => {
	hub = new Hub();
	isOwned = true;
	room = new Guests();
	onAbandoned.mockClear();
	const ownerBus = hub.bus();
	ownerProcesses = new Processes(ownerBus);
	host = new Host({
		boardId,
		bus: ownerBus,
		processes: ownerProcesses,
		surelyOwned: () => isOwned,
		leave: (_, peer) => room.leave(peer)
	});
	const bus = hub.bus();
	mail = new Mail(bus, new Processes(bus));
});
afterEach(() => {
	host.close();
	ownerProcesses.close();
	mail.processes.close();
	mail.close();
});

const live = () => room as unknown as LiveBoard;
const open = () =>
	AwayBoard.open({ boardId, mail, loadDoc: () => Promise.resolve(new Y.Doc()), onAbandoned });

/** Somebody at the process that does not own the board. */
function somebody() {
	const socket = { isBehind: false, onRelief: null, send: vi.fn(), close: vi.fn() };
	const person = { key: 'p', id: 'p', name: 'P', sectorId: null } as unknown as Peer['person'];
	return { socket, peer: newPeer(socket, { person, rights: 'write', grant: 'all' }) };
}

async function joined() {
	host.open(live());
	const away = await open();
	if (!away) throw new Error('nobody answered');
	const { socket, peer } = somebody();
	away.join(peer);
	await vi.waitFor(() => expect(room.peers.size).toBe(1));
	return { away, socket, peer };
}

describe('a hello', () => {
	it('that comes while the board is being loaded is answered as soon as it is', async () => {
		const opening = open();
		// It has arrived by then.
		await new Promise((resolve) => setTimeout(resolve));
		host.open(live());
		expect(await opening).not.toBeNull();
	});

	it('is not answered by a process that may not own the board any more', async () => {
		host.open(live());
		isOwned = false;
		expect(await open()).toBeNull();
	});

	it('is not answered while the board is being put away', async () => {
		host.open(live());
		host.stopListening();
		expect(await open()).toBeNull();
	});
});

describe('a link', () => {
	it('that the owner has forgotten ends for those who still believe in it', async () => {
		const { away, socket, peer } = await joined();
		// As when the other process was too late with its sign of life, and never heard why.
		const find = hub.lose((channel) => channel.startsWith('process/'));
		host.close();
		find();
		host = new Host({
			boardId,
			bus: hub.bus(),
			processes: ownerProcesses,
			surelyOwned: () => true,
			leave: (_, peer) => room.leave(peer)
		});
		away.receive(peer, Uint8Array.of(1));
		await vi.waitFor(() => expect(onAbandoned).toHaveBeenCalledOnce());
		expect(socket.close).toHaveBeenCalledWith(closeCodes.restarting);
		expect(room.peers.size).toBe(0);
	});

	it('leaves nobody behind at the owner when messages may have been lost', async () => {
		const { socket } = await joined();
		hub.interrupt(true);
		expect(room.peers.size).toBe(0);
		expect(socket.close).toHaveBeenCalledWith(closeCodes.restarting);
		hub.interrupt(false);
	});

	it('leaves nobody behind at the owner when the other process gives it up', async () => {
		await joined();
		const { own } = ownerProcesses;
		const next = own.replace(/\d+$/, (life) => String(Number(life) + 1));
		// The owner is taken for one that has begun a new life.
		hub.bus().publish('processes', Buffer.from(next));
		await vi.waitFor(() => expect(onAbandoned).toHaveBeenCalledOnce());
		await vi.waitFor(() => expect(room.peers.size).toBe(0));
	});
});
