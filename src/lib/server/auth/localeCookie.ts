import type { Cookies } from '@sveltejs/kit';
import { locales, type Locale } from '$lib/domain/locale';

const LOCALE_COOKIE = 'handlekraft_locale';
const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** The language somebody chose, else Danish. */
export function localeOf(cookies: Cookies): Locale {
	return readLocale(cookies.get(LOCALE_COOKIE)) ?? locales[0];
}

export function readLocale(text: unknown): Locale | null {
	return locales.find((locale) => locale === text) ?? null;
}

/** @param url Of the request. */
export function rememberLocale(cookies: Cookies, locale: Locale, url: URL): void {
	cookies.set(LOCALE_COOKIE, locale, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: YEAR_IN_SECONDS
	});
}
