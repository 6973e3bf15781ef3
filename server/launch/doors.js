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
		...signIn.map(({ role, email, password }) => [ROLES[role] ?? role, email, password])
	];
	const paragraphs = [
		[`Handlekraft kører på ${address}`],
		inColumns(rows),
		signIn.length > 0
			? ['Log ind med e-mail og adgangskode (sign in with e-mail and password).']
			: [],
		administratorLink
			? [
					'Bliv administrator, virker én gang (become administrator, works once):',
					`  ${address}${administratorLink}`
				]
			: [],
		['Ctrl-C stopper (stops it).']
	];
	const text = paragraphs
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.map((line) => `  ${line}`).join('\n'));
	return `\n${text.join('\n\n')}\n`;
}

/** @param {string[][]} rows */
function inColumns(rows) {
	const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) =>
		`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
	);
}
