import { unitOptions } from '../unitOptions';

interface Owners {
	units: readonly { id: string; name: string; sectorName: string }[];
	people: readonly { id: string; name: string }[];
}

/** Everybody who can own an action item, as a native choice: units by sector, then people. */
export function ownerOptions({ units, people }: Owners, peopleLabel: string) {
	return [
		...unitOptions(units).map((unit) => ({ ...unit, value: `unit:${unit.value}` })),
		...people.map(({ id, name }) => ({ value: `user:${id}`, label: name, group: peopleLabel }))
	];
}
