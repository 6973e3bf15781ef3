const PREFIX = 'theme:';

/** What a theme is called as a list that notes can be dropped on. */
export function listOfTheme(key: string): string {
	return PREFIX + key;
}

/** Key of the theme such a list stands for; null where it is a section. */
export function themeOfList(listKey: string): string | null {
	return listKey.startsWith(PREFIX) ? listKey.slice(PREFIX.length) : null;
}
