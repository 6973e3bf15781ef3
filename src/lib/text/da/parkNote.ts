/** Parking a note from its menu. */
export const parkNote = {
	menu: 'Parkér',
	done: 'Sedlen er parkeret. Den bliver stående her, og I finder den igen under Parkering.',
	isParked: 'Parkeret',
	unreached: 'Sedlen er ikke parkeret: Der er ingen forbindelse til serveren. Prøv igen.',
	refused: (why: string) => `Sedlen er ikke parkeret: ${why}`
};
