/** The screen on the wall: few words, read from the back of the room. */
export const screen = {
	/** Before the address and the code in the corner. */
	join: 'Gå ind på',
	code: 'Kode',
	qr: 'QR-kode til workshoppen',
	table: (number: number) => `Bord ${number}`,
	/** Of what everybody's board has. */
	everybody: 'Fælles',
	position: (number: number, count: number) => `${number} af ${count}`,
	timeLeft: 'Tid tilbage',
	timeIsUp: 'Tiden er gået',
	paused: 'Pause',
	lost: 'Forbindelsen er væk. Skærmen fortsætter selv, når den er tilbage.',
	ended: 'Tak for i dag',
	dark: 'Mørk',
	bright: 'Lys',
	full: 'Fuld skærm',
	notFull: 'Luk fuld skærm',
	/** Before the programme begins. */
	welcome: 'Velkommen',
	here: (count: number) => (count === 1 ? '1 er her' : `${count} er her`),
	nobodyYet: 'Tag din telefon frem, og scan koden',
	said: (count: number) => (count === 1 ? '1 har sagt et ord' : `${count} har sagt et ord`),
	/** Silent writing: counts, never words. */
	writtenAlone: (notes: number): string => (notes === 1 ? 'seddel skrevet' : 'sedler skrevet'),
	byTables: (tables: number) => (tables === 1 ? 'ved 1 bord' : `ved ${tables} borde`),
	onlyYou: 'Kun du kan se det, du skriver, til det bliver vist.',
	revealed: 'Sedlerne er vist ved bordene.',
	notes: (count: number): string => (count === 1 ? 'seddel' : 'sedler'),
	notesInAll: (count: number) => (count === 1 ? '1 seddel i alt' : `${count} sedler i alt`),
	themesTitle: 'Temaer',
	noThemes: 'Temaerne kommer her, når I laver dem.',
	emptyTable: 'Ingen sedler endnu',
	/** Coverage. */
	coverage: 'Sedler til hver anbefaling',
	recommendation: 'Anbefaling',
	total: 'I alt',
	thin: 'Få sedler',
	nothingWorked: 'Workshoppen arbejder ikke med bestemte anbefalinger.',
	/** What turns by itself. */
	pageOf: (number: number, count: number) => `Side ${number} af ${count}`,
	stop: 'Stop bladring',
	go: 'Blad videre',
	/** A break; the time comes as 'kl. 10.45'. */
	resume: (time: string) => `Vi begynder igen ${time}`,
	resumeSoon: 'Vi begynder igen om lidt',
	/** The shared picture. */
	owner: 'Ejer',
	grant: 'Tilskud',
	grantFrom: (amount: string, grantor: string) => `${amount} fra ${grantor}`,
	bodies: 'Styring',
	endsOn: 'Slut',
	noEnd: 'Ingen kilde nævner en slutdato',
	targetSince: (day: string) => `Gælder siden ${day}`,
	source: (code: string) => `Kilde: ${code}`
};
