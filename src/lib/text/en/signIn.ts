import type { signIn as da } from '../da/signIn';

export const signIn: typeof da = {
	title: 'Sign in',
	email: 'E-mail',
	password: 'Password',
	submit: 'Sign in',
	noAccount: 'Were you given a code for a workshop?',
	toCode: 'Go in with the code',
	forgotten: 'Forgotten your password? Ask an administrator for a new link.',
	seeFirst: 'Sign in to see the page.'
};
