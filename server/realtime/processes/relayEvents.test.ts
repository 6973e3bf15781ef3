import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DomainEvent } from '$lib/protocol/topics';
import { publish, subscribe, type Place } from '$lib/server/events';
import { Hub } from '../../../tests/support/hub.ts';
import { relayEvents } from './relayEvents';

const event: DomainEvent = { kind: 'session.ended', sessionId: 'one' };

let hub: Hub;
let told: [DomainEvent['kind'], Place][];
/** What other processes hear. */
let sent: { from: string; event: DomainEvent }[];
const stops: (() => void)[] = [];

beforeEach(() => {
	hub = new Hub();
	[told, sent] = [[], []];
	const other = hub.bus();
	stops.push(
		relayEvents(hub.bus()),
		subscribe(({ kind }, place) => told.push([kind, place])),
		other.subscribe('events', (bytes) => sent.push(JSON.parse(Buffer.from(bytes).toString())))
	);
});
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** Messages of the hub arrive a turn later. */
const arrived = () => new Promise((resolve) => setImmediate(resolve));

it('tells the others what happens here, and nobody here a second time', async () => {
	publish(event);
	await arrived();
	expect(sent.map(({ event }) => event)).toEqual([event]);
	expect(told).toEqual([['session.ended', 'here']]);
});

it('tells everybody here what happens elsewhere, and does not send it on', async () => {
	hub.bus().publish('events', Buffer.from(JSON.stringify({ from: 'other', event })));
	await arrived();
	expect(told).toEqual([['session.ended', 'elsewhere']]);
	expect(sent).toHaveLength(1);
});

it('tells everybody, here and elsewhere, where something may have been lost', async () => {
	hub.interrupt(true);
	publish(event);
	hub.interrupt(false);
	await arrived();
	expect(told).toContainEqual(['events.missed', 'elsewhere']);
	expect(sent.map(({ event }) => event.kind)).toEqual(['events.missed']);
});

it('tells nobody elsewhere at the start, when nothing can have been lost', async () => {
	hub.interrupt(false);
	await arrived();
	expect(sent).toEqual([]);
});
