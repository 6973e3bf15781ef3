import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Grant } from '$lib/domain/workshop/grant';
import { limits } from '$lib/protocol/limits';
import {
	messageKinds,
	syncSteps,
	type BoardRights,
	type PutBackReason
} from '$lib/protocol/messages';

/** A message from a client, cut into its parts; nothing in it is believed yet. */
export type ClientMessage =
	| { kind: 'step1'; stateVector: Uint8Array }
	| { kind: 'edit'; update: Uint8Array; isStep2: boolean }
	| { kind: 'presence'; entries: PresenceEntry[] }
	| { kind: 'queryPresence' }
	| { kind: 'watchPresence'; wanted: boolean };

/** One client's presence: the newest clock wins, and an empty state says it has left. */
export interface PresenceEntry {
	clientId: number;
	clock: number;
	/** JSON; `null` for somebody who left. */
	state: string;
}

/** @throws Error for anything that is no message of the protocol. */
export function readMessage(bytes: Uint8Array): ClientMessage {
	const decoder = decoding.createDecoder(bytes);
	const kind = decoding.readVarUint(decoder);
	switch (kind) {
		case messageKinds.sync:
			return readSync(decoder);
		case messageKinds.presence:
			return { kind: 'presence', entries: readPresence(decoding.readVarUint8Array(decoder)) };
		case messageKinds.queryPresence:
			return { kind: 'queryPresence' };
		case messageKinds.watchPresence:
			return { kind: 'watchPresence', wanted: readFlag(decoder) };
		default:
			throw new Error('unknown message kind');
	}
}

function readSync(decoder: decoding.Decoder): ClientMessage {
	const step = decoding.readVarUint(decoder);
	if (step > syncSteps.update) throw new Error('unknown sync step');
	const payload = decoding.readVarUint8Array(decoder);
	if (step === syncSteps.step1) return { kind: 'step1', stateVector: payload };
	return { kind: 'edit', update: payload, isStep2: step === syncSteps.step2 };
}

function readPresence(bytes: Uint8Array): PresenceEntry[] {
	const decoder = decoding.createDecoder(bytes);
	const count = decoding.readVarUint(decoder);
	if (count > limits.presenceEntries) throw new Error('too many presence entries');
	const entries: PresenceEntry[] = [];
	for (let index = 0; index < count; index += 1) {
		const [clientId, clock] = [decoding.readVarUint(decoder), decoding.readVarUint(decoder)];
		// The decoder lets the first number through that is none any more.
		if (!Number.isSafeInteger(clientId) || !Number.isSafeInteger(clock))
			throw new Error('a number out of range');
		entries.push({ clientId, clock, state: decoding.readVarString(decoder) });
	}
	return entries;
}

function readFlag(decoder: decoding.Decoder): boolean {
	const value = decoding.readVarUint(decoder);
	if (value > 1) throw new Error('neither yes nor no');
	return value === 1;
}

/** What we ask everybody who comes: "send what I do not have". */
export function step1Message(stateVector: Uint8Array): Uint8Array {
	return syncMessage(syncSteps.step1, stateVector);
}

/** The answer to step 1: everything the client does not have. */
export function step2Message(update: Uint8Array): Uint8Array {
	return syncMessage(syncSteps.step2, update);
}

export function updateMessage(update: Uint8Array): Uint8Array {
	return syncMessage(syncSteps.update, update);
}

function syncMessage(step: number, payload: Uint8Array): Uint8Array {
	return message(messageKinds.sync, (encoder) => {
		encoding.writeVarUint(encoder, step);
		encoding.writeVarUint8Array(encoder, payload);
	});
}

export function presenceMessage(entries: readonly PresenceEntry[]): Uint8Array {
	const inner = encoding.createEncoder();
	encoding.writeVarUint(inner, entries.length);
	for (const { clientId, clock, state } of entries) {
		encoding.writeVarUint(inner, clientId);
		encoding.writeVarUint(inner, clock);
		encoding.writeVarString(inner, state);
	}
	return message(messageKinds.presence, (encoder) =>
		encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner))
	);
}

/** @param count Edits received on the connection that are stored now. */
export function committedMessage(count: number): Uint8Array {
	return message(messageKinds.committed, (encoder) => encoding.writeVarUint(encoder, count));
}

export function savingMessage(fails: boolean): Uint8Array {
	return message(messageKinds.saving, (encoder) => encoding.writeVarUint(encoder, fails ? 1 : 0));
}

export function putBackMessage(reason: PutBackReason, noteKey: string): Uint8Array {
	return message(messageKinds.putBack, (encoder) => {
		encoding.writeVarString(encoder, reason);
		encoding.writeVarString(encoder, noteKey);
	});
}

export function rightsMessage(rights: BoardRights, grant: Grant): Uint8Array {
	return message(messageKinds.rights, (encoder) => {
		encoding.writeVarString(encoder, rights);
		encoding.writeVarString(encoder, grant);
	});
}

function message(kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, kind);
	write(encoder);
	return encoding.toUint8Array(encoder);
}
