import { describe, expect, it } from 'vitest';
import { closeCodes } from '$lib/protocol/closeCodes';
import { messageKinds } from '$lib/protocol/messages';
import { presenceMessage } from '$server/realtime/room/sync';
import { TestBoards } from '../support/boards.ts';
import { TestParticipant } from '../support/participant.ts';
import { RawClient } from '../support/rawClient.ts';
import { newServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile();

/** A page that can be put in the background. */
class TestPage extends EventTarget {
	visibilityState: DocumentVisibilityState = 'visible';

	become(state: DocumentVisibilityState): void {
		this.visibilityState = state;
		this.dispatchEvent(new Event('visibilitychange'));
	}
}

const others = ({ connection, doc }: TestParticipant) =>
	[...connection.awareness.getStates().keys()].filter((client) => client !== doc.clientID);

const sees = (who: TestParticipant, whom: TestParticipant) =>
	others(who).includes(whom.doc.clientID);

/** Waits until the server has taken in all that this person has told it so far. */
async function heard(who: TestParticipant, by: TestParticipant): Promise<void> {
	const mark = crypto.randomUUID();
	who.connection.awareness.setLocalStateField('noteKey', mark);
	const state = () => by.connection.awareness.getStates().get(who.doc.clientID);
	await until(() => state()?.noteKey === mark);
}

/** Waits until everything the server has sent this person so far has arrived. */
async function caughtUp(who: TestParticipant, by: TestParticipant): Promise<void> {
	const text = crypto.randomUUID();
	by.write(text);
	await until(() => who.texts.includes(text));
}

describe('a page in the background', () => {
	async function opened() {
		const boardId = await boards.newBoard();
		const page = new TestPage();
		const cookie = await boards.cookieOf('projectLead');
		const { origin } = boards.server;
		const away = boards.keep(new TestParticipant({ origin, boardId, cookie, page }));
		const anna = await boards.join(boardId);
		await away.live();
		await until(() => sees(away, anna) && sees(anna, away));
		return { boardId, page, away, anna };
	}

	it('is not told who comes, and is told of everybody when it is seen again', async () => {
		const { boardId, page, away, anna } = await opened();
		page.become('hidden');
		await heard(away, anna);
		const bo = await boards.join(boardId, 'facilitator');
		await heard(bo, anna);
		await caughtUp(away, bo);
		expect(sees(away, bo)).toBe(false);
		page.become('visible');
		await until(() => sees(away, bo) && sees(away, anna));
	});

	it('shows nobody who has left meanwhile', async () => {
		const { boardId, page, away, anna } = await opened();
		const bo = await boards.join(boardId, 'facilitator');
		await until(() => sees(away, bo));
		page.become('hidden');
		await heard(away, anna);
		bo.leave();
		await until(() => !sees(anna, bo));
		await caughtUp(away, anna);
		expect(sees(away, bo)).toBe(true);
		page.become('visible');
		await until(() => !sees(away, bo));
		expect(sees(away, anna)).toBe(true);
	});

	it('stays so when the line breaks and comes back', async () => {
		const boardId = await boards.newBoard();
		const first = await newServer(boards.database);
		const { origin, port } = first;
		const join = async (role: 'member' | 'projectLead' | 'facilitator', page?: TestPage) => {
			const cookie = await boards.cookieOf(role);
			const options = { origin, boardId, cookie, ...(page && { page }) };
			const person = boards.keep(new TestParticipant(options));
			await person.live();
			return person;
		};
		const page = new TestPage();
		page.become('hidden');
		const away = await join('projectLead', page);
		const anna = await join('member');
		const bo = await join('facilitator');
		await first.kill();
		const second = await newServer(boards.database, { port });
		try {
			await anna.live();
			await until(() => sees(anna, away));
			await heard(anna, bo);
			await caughtUp(away, anna);
			expect(others(away)).toEqual([]);
			away.connection.showPresence(false);
			page.become('visible');
			await heard(away, anna);
			await heard(anna, bo);
			await caughtUp(away, anna);
			expect(others(away)).toEqual([]);
			away.connection.showPresence(true);
			await until(() => sees(away, anna));
		} finally {
			await second.stop();
		}
	});
});

describe('a client that looks at nobody', () => {
	async function opened() {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const bo = await boards.join(boardId, 'projectLead');
		const headers = { cookie: await boards.cookieOf('facilitator') };
		const client = await RawClient.open(boards.address(boardId), { headers });
		return { anna, bo, client };
	}

	it('is hung up on where it says neither yes nor no', async () => {
		for (const words of [[2], []]) {
			const { client } = await opened();
			client.send(Uint8Array.of(messageKinds.watchPresence, ...words));
			expect(await client.closed).toBe(closeCodes.badMessage);
		}
	});
});

describe('a line nobody says anything on', () => {
	/** On a server that asks very often whether one is still there. */
	async function withClient(
		options: { autoPong: boolean },
		work: (client: RawClient) => Promise<void>
	): Promise<void> {
		const server = await newServer(boards.database, { heartbeatEvery: 20 });
		const address = `${server.origin.replace('http', 'ws')}/sync/board/${await boards.newBoard()}`;
		const headers = { cookie: await boards.cookieOf('facilitator') };
		try {
			await work(await RawClient.open(address, { headers, ...options }));
		} finally {
			await server.stop();
		}
	}

	it('carries a sign of life, which is presence of nobody', async () => {
		const sign = Buffer.from(presenceMessage([]));
		await withClient({ autoPong: true }, (client) =>
			until(() => client.received.filter((bytes) => sign.equals(bytes)).length > 2)
		);
	});

	it('is cut where the other end answers no ping', async () => {
		await withClient({ autoPong: false }, async (client) => {
			expect(await client.closed).toBe(1006);
		});
	});
});
