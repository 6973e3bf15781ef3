/** Themes are one where they are called the same, whatever the case and the spaces around. */
export function themeName(title: string): string {
	return title.trim().toLocaleLowerCase('da');
}
