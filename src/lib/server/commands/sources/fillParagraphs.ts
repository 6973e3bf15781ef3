import { paragraphsOf } from '$lib/domain/source/paragraphsOf';
import type { Queryable } from '$lib/server/db/client';
import { sourceParagraph } from '$lib/server/db/schema';

/** A statement takes 65,535 parameters; a row has six. */
const AT_ONCE = 5_000;

/**
 * Writes a version's text as people read and search it beside the text itself. Called in the
 * transaction that stores the version, once.
 *
 * @returns How many paragraphs there are.
 */
export async function fillParagraphs(
	tx: Queryable,
	{ versionId, text }: { versionId: string; text: string }
): Promise<number> {
	const rows = paragraphsOf(text).map(({ position, lineFrom, lineTo, headingLevel, ...rest }) => ({
		versionId,
		position,
		lineFrom,
		lineTo,
		headingLevel,
		text: rest.text
	}));
	for (let from = 0; from < rows.length; from += AT_ONCE)
		await tx.insert(sourceParagraph).values(rows.slice(from, from + AT_ONCE));
	return rows.length;
}
