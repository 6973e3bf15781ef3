import type { Struct, StructId } from './structs';

/**
 * The structs in an order in which each comes after all it builds on, as Yjs will integrate them.
 *
 * @param parts By client, in the order of their clocks; everything else they build on is known.
 * @throws Error where structs build on each other in a circle: Yjs would wait for them for ever.
 */
export function* inIntegrationOrder(
	parts: ReadonlyMap<number, readonly Struct[]>
): Generator<Struct> {
	const done = new Map<number, number>();
	const isWaitedFor = (id: StructId | string | null): id is StructId => {
		if (id === null || typeof id === 'string') return false;
		const next = parts.get(id.client)?.[done.get(id.client) ?? 0];
		return next !== undefined && id.clock >= next.clock;
	};
	for (const client of parts.keys()) {
		// Who waits for whom; only the last of them can go on.
		const waiting = [client];
		for (let at = waiting.at(-1); at !== undefined; at = waiting.at(-1)) {
			const index = done.get(at) ?? 0;
			const struct = parts.get(at)?.[index];
			const missing = struct && dependencies(struct).find(isWaitedFor);
			if (missing) {
				if (waiting.includes(missing.client)) throw new Error('structs that build on each other');
				waiting.push(missing.client);
				continue;
			}
			if (struct) {
				yield struct;
				done.set(at, index + 1);
			}
			// One step may be all that was waited for.
			if (!struct || waiting.length > 1) waiting.pop();
		}
	}
}

/** What has to be in the document before a struct. */
export function dependencies({
	origin,
	rightOrigin,
	parent
}: Struct): (StructId | string | null)[] {
	return [origin, rightOrigin, parent];
}
