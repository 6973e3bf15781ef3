import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LiveBoard } from './liveBoard';
import type { Peer } from './peer';
import { Rooms } from './rooms';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('an empty board is put away, unless somebody has joined it from another process meanwhile', async () => {
	const peers = new Set<Peer>();
	const live = { peers } as unknown as LiveBoard;
	const putAway = vi.fn(() => Promise.resolve());
	const rooms = new Rooms(() => Promise.resolve({ live, putAway }), 100);
	const board = { boardId: 'board', projectId: 'project' };
	await rooms.visit(board, () => {});
	const remote = {} as Peer;
	peers.add(remote);
	await vi.advanceTimersByTimeAsync(200);
	expect(putAway).not.toHaveBeenCalled();
	live.leave = () => void peers.delete(remote);
	await rooms.leave('board', live, remote);
	await vi.advanceTimersByTimeAsync(200);
	expect(putAway).toHaveBeenCalledOnce();
	expect(rooms.size).toBe(0);
});
