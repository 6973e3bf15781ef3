import type { Locale } from '$lib/domain/locale';
import type { CaseHead } from '$lib/server/queries/projectCase';
import { dictionary, type Dictionary } from '$lib/text';
import type { Fact } from '../model/block';

/** What every composer is told besides what it writes of. */
export interface Composing {
	locale: Locale;
	ofCase: CaseHead;
}

export const wordsOf = ({ locale }: Composing): Dictionary => dictionary(locale);

/** Where it belongs in the municipality's files. */
export function caseFacts({ locale, ofCase }: Composing): Fact[] {
	const words = dictionary(locale).documents.facts;
	return [
		{ label: words.project, value: ofCase.name },
		{ label: words.caseNumber, value: ofCase.caseNumber },
		{ label: words.kleNumber, value: ofCase.kleNumber }
	];
}

/** "Norddjurs Kommune · Sag 12.34.56-A00-1-26"; where there is no case yet, the project's name. */
export function footerOf({ locale, ofCase }: Composing): string {
	const { owner, name, caseNumber } = ofCase;
	const number = caseNumber ? dictionary(locale).documents.caseNumber(caseNumber) : name;
	return `${owner} · ${number}`;
}
