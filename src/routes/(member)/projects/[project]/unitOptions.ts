/** Units as a native choice, gathered by sector. */
export function unitOptions(
	units: readonly { id: string; name: string; sectorName: string }[]
): { value: string; label: string; group: string }[] {
	return units.map(({ id, name, sectorName }) => ({ value: id, label: name, group: sectorName }));
}
