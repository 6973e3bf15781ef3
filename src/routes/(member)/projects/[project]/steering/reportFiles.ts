import type { Dictionary } from '$lib/text';

/**
 * What can be fetched of the steering group's report.
 *
 * @param meetingId The meeting whose frozen report it is; none: as things stand.
 */
export function reportFiles(home: string, text: Dictionary, meetingId?: string) {
	const words = text.documents.links;
	const asked = meetingId ? `?meeting=${meetingId}` : '';
	return {
		links: [
			{ href: `${home}/report.docx${asked}`, label: words.docx },
			{ href: `${home}/report.pdf${asked}`, label: words.pdf },
			{ href: `${home}/slides.pptx${asked}`, label: words.pptx }
		],
		packageHref: `${home}/package.zip${asked}`
	};
}
