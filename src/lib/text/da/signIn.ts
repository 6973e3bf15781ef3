/** The page to sign in. */
export const signIn = {
	title: 'Log ind',
	email: 'E-mail',
	password: 'Adgangskode',
	submit: 'Log ind',
	noAccount: 'Har du fået en kode til en workshop?',
	toCode: 'Gå ind med koden',
	forgotten: 'Har du glemt adgangskoden? Bed en administrator om et nyt link.',
	seeFirst: 'Log ind for at se siden.'
};
