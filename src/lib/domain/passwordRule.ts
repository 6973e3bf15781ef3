import type { RefusalCode } from './refusalCodes';

/** Characters a password must have. Length is the rule; kinds of characters are not asked for. */
export const PASSWORD_MIN = 12;
/** An upper bound, so that hashing cannot be used to tire the server. */
export const PASSWORD_MAX = 256;

/** Why this password is refused, or null. Counts characters as people see them. */
export function checkPassword(password: string): RefusalCode | null {
	const length = [...password].length;
	if (length < PASSWORD_MIN) return 'passwordTooShort';
	return length > PASSWORD_MAX ? 'tooLong' : null;
}
