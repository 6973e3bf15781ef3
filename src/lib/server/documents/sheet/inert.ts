/**
 * A text that a spreadsheet would take for a formula, made to be read and not run. Someone may have called
 * an action `=HYPERLINK(…)`. The wide forms of the signs count as well.
 */
export function inert(text: string): string {
	return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
