/** Loaded through Vite alone, see vite.js: it uses the application's own TypeScript. */
export { noteKeys } from '$lib/board';
export { dictionary } from '$lib/text';
export { Player } from '../../../server/rehearsal/Player.ts';
export { readEvents } from '../../../server/rehearsal/readEvents.ts';
