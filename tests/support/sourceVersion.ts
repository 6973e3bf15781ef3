import type { Place } from '$lib/domain/source/place';
import { paragraphsOf } from '$lib/domain/source/paragraphsOf';
import { selectedPassage } from '$lib/domain/source/selectedPassage';
import type { Database } from '$lib/server/db/client';
import { sourceParagraph, sourceVersion } from '$lib/server/db/schema';
import type { TestProject } from './project.ts';

/** A short report: a heading, two paragraphs, and two recommendations with their bullets. */
export const REPORT = [
	'Baggrund',
	'',
	'De unge skal have hurtig adgang til stofmisbrugsbe-',
	'handling. Ventetid koster. Kommunen vil følge op på det.',
	'',
	'Anbefaling 1: Saml indgangen for de unge',
	'',
	'Kommunen bør samle indgangen hos ét team.',
	'',
	'• Udpeg en fast kontaktperson.',
	'',
	'• Hold åbent uden tidsbestilling.',
	'',
	'Anbefaling 2: Følg op efter behandlingen',
	'',
	'De unge bør tilbydes samtaler i et halvt år.'
].join('\n');

export interface TestVersion {
	id: string;
	number: number;
	text: string;
	/** These words of the text, as a page sends them that somebody selected them on. */
	select(words: string): { versionId: string; quote: string } & Place;
}

/** Stores a version of the project's source, as an import does. */
export async function newVersion(
	db: Database,
	project: Pick<TestProject, 'id' | 'source'>,
	{ text = REPORT, number = 1 }: { text?: string; number?: number } = {}
): Promise<TestVersion> {
	const [made] = await db
		.insert(sourceVersion)
		.values({
			projectId: project.id,
			sourceId: project.source.id,
			number,
			fileName: 'rapport.txt',
			format: 'text',
			byteCount: Buffer.byteLength(text),
			sha256: String(number).padStart(64, '0'),
			text,
			lineCount: text.split('\n').length
		})
		.returning({ id: sourceVersion.id });
	const versionId = made!.id;
	const paragraphs = paragraphsOf(text);
	await db.insert(sourceParagraph).values(
		paragraphs.map(({ position, lineFrom, lineTo, headingLevel, text: read }) => ({
			versionId,
			position,
			lineFrom,
			lineTo,
			headingLevel,
			text: read
		}))
	);
	return {
		id: versionId,
		number,
		text,
		select(words) {
			const paragraph = paragraphs.find((one) => one.text.includes(words));
			if (!paragraph) throw new Error(`"${words}" stands nowhere`);
			const at = paragraph.text.indexOf(words);
			const point = (offset: number) => ({ paragraph: paragraph.position, at: offset });
			const { place, quote } = selectedPassage(paragraphs, point(at), point(at + words.length))!;
			return { versionId, quote, ...place };
		}
	};
}
