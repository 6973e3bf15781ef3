// What pages, hooks and the socket server use; the files behind it are auth's own.
export { boardPlaces, type PlacedBoard } from './boardPlaces';
export { emailField, nameField } from './accountFields';
export { bearerFits } from './bearer';
export { SESSION_COOKIE } from './cookie';
export { demonstration, demonstrationPerson } from './demonstration';
export { firstAdministratorInput, makeFirstAdministrator } from './firstAdministrator';
export { identify, identifyMany, type Identity } from './identify';
export { linkProblem } from './linkProblem';
export { localeOf, readLocale, rememberLocale } from './localeCookie';
export { createFirstAdministratorLink, createPasswordLink } from './oneTimeLink';
export { closeSession, openSession } from './openSession';
export { redirectToLogin, requireCan } from './requireCan';
export { safeNext } from './safeNext';
export { endSession, startSession, type StartedSession } from './session';
export { setPasswordByLink, setPasswordInput } from './setPassword';
export { signIn, signInInput } from './signIn';
export { countTry, forgiveTry } from './tries';
export { readLink } from './useLink';
