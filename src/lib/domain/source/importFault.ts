/** Why a file was not taken in. */
export const importFaults = [
	'empty',
	'tooLarge',
	'tooLong',
	'tooSlow',
	'wrongType',
	'unreadable',
	'locked',
	'macros',
	'noText',
	'civilNumber',
	'sameFile',
	'interrupted'
] as const;
export type ImportFault = (typeof importFaults)[number];
