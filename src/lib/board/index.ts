// The Yjs document of a board: its only readers and writers. Nobody else knows the keys inside it.
export { addNote, type NoteDraft } from './addNote';
export { changesOf, type BoardChanges, type Change } from './changes';
export { guardBoard, type AuthorOf, type PutBack } from './guard';
export { KEY_PATTERN, newKey } from './key';
export { moveNote, type Place } from './moveNote';
export {
	deleteNote,
	linkRecommendation,
	markCommitted,
	restoreNote,
	setNoteKind,
	unlinkRecommendation
} from './noteState';
export { newBoardDoc } from './newBoardDoc';
export { editNoteText, noteText } from './noteText';
export { noteKeys, notesElsewhere, readNote, readNotes, readSections } from './read';
export { isLastingPlace } from './roots';
export type { Author, CommittedItem, Note, NoteField, Section, SectionLayout } from './schema';
export { addSection, newBoardUpdate, renameSection } from './section';
export { checkBoardShape, type ShapeProblem } from './shape';
export { applySplice, mergeTexts, moveCaret, spliceOf, type TextSplice } from './textSplice';
export { newUndo } from './undo';
export { watchBoard, watchNoteText, type BoardWatcher } from './watch';
