import type { CaseHead } from '$lib/server/queries/projectCase';
import { dictionary } from '$lib/text';
import type { WrittenFile } from '../file/writtenFile';
import type { WrittenDocument } from '../model/writtenDocument';
import { writePdf } from '../pdf/writePdf';
import { agreedSheet, type AgreedAction } from '../sheet/agreedSheet';
import { writeCsv } from '../sheet/writeCsv';
import { writeWord } from '../word/writeWord';
import { casePackage } from './casePackage';

interface Packing {
	ofCase: CaseHead;
	/** Its actions go along as CSV. */
	actions: readonly AgreedAction[];
	/** Whether others than those of the case may read it. */
	access: 'open' | 'closed';
	now: Date;
	/** Files besides: slides, say. */
	others?: readonly WrittenFile[];
}

/** A document in both formats with its actions, as one package for the case system. */
export async function packagedDocument(
	document: WrittenDocument,
	{ ofCase, actions, access, now, others = [] }: Packing
): Promise<WrittenFile> {
	const { locale, name, title } = document;
	const text = dictionary(locale);
	const words = text.documents.package;
	const [word, pdf] = await Promise.all([writeWord(document), writePdf(document)]);
	const csv = writeCsv(agreedSheet(actions, text), { ...name, kind: words.actions.toLowerCase() });
	return casePackage({ ...name, kind: words.kind }, [word, pdf, ...others, csv], {
		...{ title, documentType: name.kind, date: name.on, access, language: locale },
		project: ofCase.name,
		organisation: ofCase.owner,
		caseNumber: ofCase.caseNumber,
		kleNumber: ofCase.kleNumber,
		createdAt: now.toISOString()
	});
}
