/** Presence comes over the wire: what is not as we write it reads as if it were not there. */
export function readPresence(state: Record<string, unknown>, client: number) {
	const user = (typeof state.user === 'object' && state.user) || {};
	const { id, name, sectorId } = user as Record<string, unknown>;
	const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
	return {
		id: words(id) ?? `client-${client}`,
		name: words(name),
		sectorId: words(sectorId),
		noteKey: words(state.noteKey)
	};
}
