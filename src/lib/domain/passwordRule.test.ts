import { describe, expect, it } from 'vitest';
import { checkPassword, PASSWORD_MAX, PASSWORD_MIN } from './passwordRule';

describe('a password', () => {
	it.each([
		['too short', 'a'.repeat(PASSWORD_MIN - 1), 'passwordTooShort'],
		['just long enough', 'a'.repeat(PASSWORD_MIN), null],
		['of few but wide characters', '🦉'.repeat(PASSWORD_MIN - 1), 'passwordTooShort'],
		['as long as allowed', 'a'.repeat(PASSWORD_MAX), null],
		['too long', 'a'.repeat(PASSWORD_MAX + 1), 'tooLong']
	])('%s is judged by length alone', (_, password, code) => {
		expect(checkPassword(password)).toBe(code);
	});
});
