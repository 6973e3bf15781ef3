/** What came of each of the phases that some options belong to, read once a phase; by the phase's id. */
export async function detailsOf<Phase extends { id: string }, Detail>(
	options: readonly { phase: Phase }[],
	read: (phase: Phase) => Promise<Detail>
): Promise<Map<string, Detail>> {
	const phases = new Map(options.map(({ phase }) => [phase.id, phase]));
	return new Map(
		await Promise.all([...phases.values()].map(async (one) => [one.id, await read(one)] as const))
	);
}
