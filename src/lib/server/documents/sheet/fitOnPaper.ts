import type { Feature } from 'write-excel-file/node';
import {
	findElement,
	getOrderOfSiblings,
	insertElementMarkupAccordingToOrderOfSiblings,
	prependMarkupInsideElement,
	sanitizeTextContent
} from 'write-excel-file/utility';

/**
 * Prints a sheet as wide as its paper, as long as it needs, and with the header on every page; otherwise
 * the last columns fall on pages of their own.
 *
 * @param tab Name of the sheet.
 */
export function fitOnPaper<FileContent>(tab: string): Feature<FileContent> {
	const header = `'${sanitizeTextContent(tab.replaceAll("'", "''"))}'!$1:$1`;
	const names = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${header}</definedName></definedNames>`;
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (xml) =>
						withinWorksheet(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
					transformElementAttributes: (element, attributes) =>
						element === 'pageSetup' ? { ...attributes, fitToHeight: 0 } : attributes
				},
				'xl/workbook.xml': {
					transform: (xml) =>
						insertElementMarkupAccordingToOrderOfSiblings(
							xml,
							names,
							getOrderOfSiblings('xl/workbook.xml', 'workbook') ?? [],
							'workbook'
						)
				}
			}
		}
	};
}

/** First in it, where the format wants what a sheet is like. */
function withinWorksheet(xml: string, markup: string): string {
	const worksheet = findElement(xml, 'worksheet');
	return worksheet ? prependMarkupInsideElement(xml, worksheet, markup) : xml;
}
