/** Characters (UTF-16 code units, as a textarea counts them) one note holds: one thought, readable from afar. */
export const NOTE_TEXT_MAX = 280;
