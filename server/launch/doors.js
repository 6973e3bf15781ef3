/** @type {Record<string, string>} */
const ROLES = {
	projectLead: 'Projektleder',
	facilitator: 'Facilitator',
	member: 'Arbejdsgruppe',
	steering: 'Styregruppe',
	reader: 'Læser'
};

/**
 * What a newcomer needs to get in: the address, and each door with its key.
 *
 * @param {string} address
 * @param {import('./setup.js').SetupResult} setup
 * @returns {string}
 */
export function doors(address, { signIn, administratorLink, workshopCode }) {
	const rows = [
		...(workshopCode ? [['Deltager', `${address}/j/${workshopCode}`, `kode ${workshopCode}`]] : []),
		...signIn.map(({ role, email, password }) => [ROLES[role] ?? role, email, password]),
		...(administratorLink
			? [['Administrator', address + administratorLink, 'virker én gang (works once)']]
			: [])
	];
	const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return [
		'',
		`  Handlekraft kører på ${address}`,
		'',
		...rows.map(([door = '', where = '', key = '']) =>
			`    ${door.padEnd(widths[0] ?? 0)}  ${where.padEnd(widths[1] ?? 0)}  ${key}`.trimEnd()
		),
		...(signIn.length > 0
			? ['', '  Log ind med e-mail og adgangskode (sign in with e-mail and password).']
			: []),
		'  Ctrl-C stopper (stops it).',
		''
	].join('\n');
}
