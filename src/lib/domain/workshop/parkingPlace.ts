/** Where something goes that was parked. */
export const parkingPlaces = [
	'action',
	'workingGroup',
	'nextMeeting',
	'projectLeads',
	'dropped'
] as const;
export type ParkingPlace = (typeof parkingPlaces)[number];
