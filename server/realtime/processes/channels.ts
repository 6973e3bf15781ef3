import { lastingPart } from './processes';

/** What the owner of a board hears. */
export const inwardChannel = (boardId: string) => `board/${boardId}`;

/** What the boards that a process does not own are told there, in all of its lives. */
export const outwardChannel = (process: string) => `process/${lastingPart(process)}`;
