interface Owners {
	units: readonly { id: string; name: string; sectorName: string }[];
	people: readonly { id: string; name: string }[];
}

/** Everybody who can own an action item, as a native choice: units by sector, then people. */
export function ownerOptions({ units, people }: Owners, peopleLabel: string) {
	return [
		...units.map(({ id, name, sectorName }) => ({
			value: `unit:${id}`,
			label: name,
			group: sectorName
		})),
		...people.map(({ id, name }) => ({ value: `user:${id}`, label: name, group: peopleLabel }))
	];
}
