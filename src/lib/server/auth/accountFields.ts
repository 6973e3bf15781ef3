import * as v from 'valibot';
import { checkPassword, PASSWORD_MAX } from '$lib/domain/passwordRule';
import { hasCpr } from '$lib/domain/cprGuard';

/** In lower case, as accounts are stored. */
export const emailField = v.pipe(
	v.string('required'),
	v.trim(),
	v.toLowerCase(),
	v.minLength(1, 'required'),
	v.maxLength(254, 'tooLong'),
	v.email('notAnEmail')
);

export const nameField = v.pipe(
	v.string('required'),
	v.trim(),
	v.minLength(1, 'required'),
	v.maxLength(100, 'tooLong'),
	v.check((name) => !hasCpr(name), 'cprLike')
);

/** A password somebody chooses, by the rule of the domain. */
export const newPasswordField = v.pipe(
	v.string('required'),
	v.maxLength(PASSWORD_MAX, 'tooLong'),
	v.check((password) => checkPassword(password) !== 'passwordTooShort', 'passwordTooShort')
);
