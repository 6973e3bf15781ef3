/** Where something goes that was parked. */
export const parkingPlaces = ['action', 'workingGroup', 'nextMeeting', 'dropped'] as const;
export type ParkingPlace = (typeof parkingPlaces)[number];
