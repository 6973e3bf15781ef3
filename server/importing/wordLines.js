/**
 * @typedef {object} WordElement As mammoth reads it.
 * @property {string} type
 * @property {WordElement[]} [children]
 * @property {string} [value]
 * @property {string | null} [styleId]
 * @property {string | null} [styleName]
 * @property {{ isOrdered: boolean } | null} [numbering]
 * @property {{ resolve(reference: WordElement): { body: WordElement[] } | undefined }} [notes]
 */

/**
 * A Word document as lines: a paragraph is one, with an empty line after it; a heading bears `#` as in
 * Markdown, an entry of a list a bullet, and a row of a table is its cells with bars between. Notes
 * stand at the end.
 *
 * @param {WordElement} document
 * @returns {string[]}
 */
export function wordLines(document) {
	/** @type {WordElement[]} */
	const references = [];
	const lines = (document.children ?? []).flatMap((block) => blockLines(block, references));
	for (let at = 0; at < references.length; at += 1) {
		const note = document.notes?.resolve(/** @type {WordElement} */ (references[at]));
		lines.push(...(note?.body ?? []).flatMap((block) => blockLines(block, [])));
	}
	return lines;
}

/** @param {WordElement} block @param {WordElement[]} references @returns {string[]} */
function blockLines(block, references) {
	if (block.type === 'paragraph') return paragraphLines(block, references);
	if (block.type === 'table') return [...tableLines(block, references), ''];
	return (block.children ?? []).flatMap((child) => blockLines(child, references));
}

/** @param {WordElement} paragraph @param {WordElement[]} references */
function paragraphLines(paragraph, references) {
	const words = wordsIn(paragraph, references).trim();
	if (words === '') return [];
	const level = headingOf(paragraph);
	if (level > 0) return [`${'#'.repeat(level)} ${words.replaceAll('\n', ' ')}`, ''];
	return [...`${paragraph.numbering ? '• ' : ''}${words}`.split('\n'), ''];
}

/** @param {WordElement} table @param {WordElement[]} references */
function tableLines(table, references) {
	const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow');
	return rows.map((row) =>
		(row.children ?? [])
			.map((cell) => wordsIn(cell, references).replace(/\s+/g, ' ').trim())
			.join(' | ')
	);
}

/** By the style's id, which is English in every Word, or by its name in Danish. @param {WordElement} paragraph */
function headingOf({ styleId, styleName }) {
	const found = /^(?:heading|overskrift)\s?([1-6])$/i;
	const match = found.exec(styleId ?? '') ?? found.exec(styleName ?? '');
	if (match) return Number(match[1]);
	return /^(title|titel)$/i.test(styleId ?? '') ? 1 : 0;
}

/** @param {WordElement} element @param {WordElement[]} references @returns {string} */
function wordsIn(element, references) {
	switch (element.type) {
		case 'text':
			return element.value ?? '';
		case 'tab':
			return '\t';
		case 'break':
			return '\n';
		case 'noteReference':
			references.push(element);
			return '';
		default: {
			const words = (element.children ?? []).map((child) => wordsIn(child, references)).join('');
			// Only within a cell: paragraphs of their own are told apart there by a space.
			return element.type === 'paragraph' ? `${words}\n` : words;
		}
	}
}
