/** Parking a note from its menu. */
export const parkNote = {
	menu: 'Park',
	done: 'The note is parked. It stays here, and you find it again under Parking.',
	isParked: 'Parked',
	unreached: 'The note is not parked: there is no connection to the server. Try again.',
	refused: (why: string) => `The note is not parked: ${why}`
};
