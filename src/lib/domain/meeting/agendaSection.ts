/** How the key of a section begins that was made for an item of an agenda. */
const PREFIX = 'agenda';

/** Key of the section where an item of an agenda is noted. @param key A new one, of anything. */
export function agendaSection(key: string): string {
	return PREFIX + key;
}

/** Whether a section was made for an item of an agenda; others are people's own. */
export function isAgendaSection(sectionKey: string): boolean {
	return sectionKey.startsWith(PREFIX);
}
