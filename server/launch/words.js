/**
 * What the commands say at the terminal: Danish first, English after it on the same line.
 * It stands here and not in `src/lib/text`, because it must be readable by Node alone, before
 * anything is installed or built.
 */

/** @param {string} danish @param {string} english */
const line = (danish, english) => `${danish} · ${english}`;

export const progress = {
	installing: () =>
		line('Henter de pakker, der mangler …', 'Installing the packages that are missing'),
	building: () => line('Bygger Handlekraft …', 'Building'),
	startingDatabase: () => line('Gør databasen klar …', 'Preparing the database'),
	/** @param {string} folder */
	dataElsewhere: (folder) => line(`Data ligger i ${folder}`, 'Data is kept there'),
	databaseDied: () =>
		line(
			'Databasen er stoppet uventet. Den startes igen …',
			'The database died; starting it again'
		),
	databaseIsBack: () => line('Databasen kører igen.', 'The database is back.'),
	stopping: () => line('Lukker ned …', 'Stopping')
};

export const problems = {
	/** @param {string} wanted @param {string} found */
	oldNode: (wanted, found) =>
		line(
			`Handlekraft kræver Node ${wanted} eller nyere, her er ${found}.`,
			`Node ${wanted} or newer is needed.`
		),
	installFailed: () =>
		line(
			'Pakkerne kunne ikke hentes. Se beskeden fra npm ovenfor.',
			'The packages could not be installed; npm says why above.'
		),
	buildFailed: () =>
		line('Handlekraft kunne ikke bygges. Se beskeden ovenfor.', 'The build failed; see above.'),
	notBuilt: () =>
		line('Handlekraft er ikke bygget. Kør: npm run build', 'Not built yet: npm run build'),
	setupFailed: () =>
		line(
			'Databasen kunne ikke gøres klar. Se beskeden ovenfor.',
			'The database could not be set up; see above.'
		),
	/** @param {string} reason */
	serverFailed: (reason) =>
		line(`Serveren kunne ikke starte: ${reason}`, 'The server could not start.'),
	/** @param {string} value */
	badPort: (value) =>
		line(
			`PORT skal være et helt tal fra 0 til 65535, ikke "${value}".`,
			'PORT must be a whole number from 0 to 65535.'
		),
	/** @param {string} host @param {number} port */
	portInUse: (host, port) =>
		line(
			`Port ${port} på ${host} er optaget. Luk det andet program, eller sæt PORT til en anden.`,
			`Port ${port} is in use.`
		),
	/** @param {string} host @param {number} port @param {string} code */
	cannotListen: (host, port, code) =>
		line(
			`Kan ikke lytte på ${host}:${port} (${code}). Ret HOST eller PORT.`,
			'Cannot listen there; change HOST or PORT.'
		),
	noDatabaseUrl: () =>
		line(
			'DATABASE_URL mangler. Skriv PostgreSQL-adressen, eller brug npm start.',
			'DATABASE_URL is missing.'
		),
	badDatabaseUrl: () =>
		line(
			'DATABASE_URL er ikke en PostgreSQL-adresse (postgres://bruger:kode@vært:port/navn).',
			'DATABASE_URL is not a PostgreSQL address.'
		),
	/** @param {string} place @param {string} reason */
	databaseUnreachable: (place, reason) =>
		line(
			`Databasen på ${place} svarer ikke (${reason}). Tjek DATABASE_URL.`,
			'The database cannot be reached.'
		),
	databaseInUse: () =>
		line(
			'En anden Handlekraft bruger allerede databasen. Stop den, eller sæt REDIS_URL for dem begge.',
			'Another Handlekraft uses the database; stop it, or set REDIS_URL for both.'
		),
	/** @param {string} folder @param {number} pid */
	dataInUse: (folder, pid) =>
		line(
			`Datamappen ${folder} bruges allerede af en anden Handlekraft (proces ${pid}).`,
			'The data folder is already in use.'
		),
	/** @param {string} folder */
	dataUnwritable: (folder) =>
		line(
			`Kan ikke skrive i datamappen ${folder}. Ret rettighederne, eller vælg en anden med DATA_DIR.`,
			'The data folder cannot be written.'
		),
	/** @param {string} folder @param {string} account */
	dataUnreachable: (folder, account) =>
		line(
			`Datamappen ${folder} kan ikke nås af brugeren ${account}, som databasen kører som. Vælg en anden med DATA_DIR.`,
			'PostgreSQL does not run as root, and its user cannot reach the data folder.'
		),
	/** @param {string} folder */
	dataOwnedByOther: (folder) =>
		line(
			`Databasen i ${folder} tilhører en anden bruger. Start som den bruger, eller vælg en anden mappe med DATA_DIR.`,
			'The data folder belongs to another user.'
		),
	/** @param {string} folder */
	passwordMissing: (folder) =>
		line(
			`Filen password mangler i datamappen ${folder}. Hent den fra jeres backup.`,
			'The database password file is missing from the data folder.'
		),
	noAccount: () =>
		line(
			'PostgreSQL kan ikke køre som root, og her er hverken brugeren postgres eller nobody. Start som en almindelig bruger.',
			'PostgreSQL does not run as root; start as an ordinary user.'
		),
	noPostgres: () =>
		line(
			'Den indbyggede database kan ikke køre på denne maskine. Installér PostgreSQL 15 eller nyere, eller sæt DATABASE_URL.',
			'The embedded database cannot run here; install PostgreSQL or set DATABASE_URL.'
		),
	/** @param {number} major */
	otherMajor: (major) =>
		line(
			`Datamappen er lavet af PostgreSQL ${major}, som ikke findes her. Se "Upgrade" i docs/OPERATIONS.md.`,
			`The data folder needs PostgreSQL ${major}.`
		),
	/** @param {string} log @param {string} reason */
	postgresFailed: (log, reason) =>
		line(`Databasen kunne ikke starte: ${reason} (se ${log})`, 'The database could not start.'),
	databaseGivenUp: () =>
		line(
			'Databasen vil ikke starte igen. Ret det, den selv siger ovenfor, og start Handlekraft igen.',
			'The database does not come back; mend what it says above and restart Handlekraft.'
		)
};
