// How much the parts of a board hold, in UTF-16 code units and in things.
export const TITLE_MAX = 200;
export const HELP_MAX = 300;
export const AXIS_WORD_MAX = 60;
export const THEME_TITLE_MAX = 80;
/** A comment is as short as a note. */
export const COMMENT_TEXT_MAX = 280;
export const NOTE_LIMIT_MAX = 500;
