// The Yjs document of a board: its only readers and writers. Nobody else knows the keys inside it.
export { addNote, type NoteDraft } from './addNote';
export { readAgreements, setAgreement } from './agreements';
export type { Axis } from './axis';
export { BIN_KEEPS, emptyOldBin, readBin, restoreComment, type Binned } from './bin';
export { boardToJson, jsonToUpdate, type BoardJson } from './boardJson';
export { caretIndex, caretMark, type CaretMark } from './caret';
export { changesOf, type BoardChanges, type Change } from './changes';
export { addComment, deleteComment, readComments } from './comments';
export { compareBoards, isSame, writersBetween, type BoardDifference } from './compareBoards';
export { followNotes, notesToFollow } from './followNotes';
export { guardBoard, type AuthorOf, type PutBack } from './guard';
export { guardGrant, type Granted } from './guardGrant';
export { KEY_PATTERN, newKey } from './key';
export * from './limits';
export { addLine, editLine, moveLine, removeLine, type LineKind } from './lines';
export { mayDo, type Deed } from './mayDo';
export {
	duplicateNote,
	mergeNotes,
	partsOf,
	readParts,
	splitNote,
	takeOutPart
} from './mergeNotes';
export { moveNote, moveNotes, positionNote, type Place } from './moveNote';
export {
	deleteNote,
	linkRecommendation,
	markCommitted,
	restoreNote,
	setNoteColour,
	setNoteKind,
	unlinkRecommendation
} from './noteState';
export { newBoardDoc } from './newBoardDoc';
export { editNoteText, noteText } from './noteText';
export {
	noteKeys,
	notesElsewhere,
	readNote,
	readNotes,
	readPlaced,
	readSections,
	wholeOf
} from './read';
export { beginPart } from './part';
export { restoreBoard, type Restoring } from './restoreBoard';
export { isLastingPlace } from './roots';
export type {
	Author,
	Comment,
	CommittedItem,
	Line,
	Note,
	NoteField,
	NoteOrigin,
	Section,
	SectionLayout,
	Theme
} from './schema';
export {
	addSection,
	editSection,
	moveSection,
	newBoardUpdate,
	removeSection,
	renameSection,
	type SectionDraft,
	type SectionLook
} from './section';
export { checkBoardShape, type ShapeProblem } from './shape';
export type { Subject } from './subject';
export { applySplice, mergeTexts, moveCaret, spliceOf, type TextSplice } from './textSplice';
export {
	addTheme,
	deleteTheme,
	moveTheme,
	putUnderTheme,
	readThemes,
	renameTheme,
	restoreTheme,
	takeFromTheme
} from './themes';
export { newUndo } from './undo';
export { watchBoard, watchNoteText, type BoardWatcher } from './watch';
