import { expect, it } from 'vitest';
import { environment } from './env';

const base = { DATABASE_URL: 'postgres://localhost/handlekraft' };

it.each([
	['an address', 'handlekraft@norddjurs.example'],
	['an address with a name', 'Handlekraft <handlekraft@norddjurs.example>']
])('takes mail from %s', (_, MAIL_FROM) => {
	const settings = { ...base, SMTP_URL: 'smtp://mail.example:587', MAIL_FROM };
	expect(environment(settings)).toMatchObject({ MAIL_FROM });
});

it.each([
	['a mail server without anybody to send from', { SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM'],
	[
		'a sender of two lines',
		{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@b.dk\r\nBcc: c@d.dk' },
		'MAIL_FROM'
	],
	['what is no mail server', { SMTP_URL: 'http://mail.example', MAIL_FROM: 'a@b.dk' }, 'SMTP_URL']
])('refuses %s, and names the setting', (_, settings, name) => {
	expect(() => environment({ ...base, ...settings })).toThrow(`The setting ${name} `);
});

it('does timed work and sends nothing where nobody has said otherwise', () => {
	expect(environment(base)).toMatchObject({ HANDLEKRAFT_JOBS: true });
	expect(environment({ ...base, HANDLEKRAFT_JOBS: '0' })).toMatchObject({
		HANDLEKRAFT_JOBS: false
	});
	expect(environment({ ...base, SMTP_URL: '', MAIL_FROM: '' }).SMTP_URL).toBe('');
});
