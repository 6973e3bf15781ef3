// What pages, hooks and the socket server use; the files behind it are auth's own.
export { SESSION_COOKIE, sessionCookieOptions } from './cookie';
export { identify, type Identity } from './identify';
export { localeOf, readLocale, rememberLocale } from './localeCookie';
export { redirectToLogin, requireCan } from './requireCan';
export { endSession, endSessionsOf, startSession, type StartedSession } from './session';
