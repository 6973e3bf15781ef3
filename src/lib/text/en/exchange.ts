import type { Dictionary } from '../index';

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);

export const exchange: Dictionary['exchange'] = {
	menu: 'More about the board',
	copy: {
		button: 'Copy as text',
		title: 'The board as text',
		help: 'Sections are headings and notes are lines.',
		field: 'Text',
		again: 'Copy',
		copied: 'Copied',
		byHand: 'The browser cannot copy by itself. The text is selected: press Ctrl+C.'
	},
	import: {
		button: 'Import',
		title: 'Import notes',
		help: 'Paste lines from a document or cells from a spreadsheet, or choose a file (CSV, TSV or text).',
		pasted: 'Pasted text',
		file: 'File with notes',
		hasHeader: 'The first row is headings',
		textColumn: 'The words of the note are in',
		sectionColumn: 'The section is in',
		section: 'Put them in the section',
		oneSection: 'No column: put all in one section',
		column: (number) => `Column ${number}`,
		preview: 'This is how the notes will be',
		rowSection: 'Section',
		rowText: 'Text',
		rowState: 'Remark',
		states: {
			fine: '',
			cprLike: 'Left out: looks like a CPR number',
			tooLong: (max) => `Left out: more than ${max} characters`,
			duplicate: 'Is on the board or in the text already',
			split: 'Becomes several'
		},
		splitLong: 'Split the long ones into several notes',
		skipDuplicates: 'Leave out those that are there already',
		more: (count) => `and ${count} more`,
		tooMany: (max) => `At most ${max} at a time. The rest is left out.`,
		submit: (count) => (count === 0 ? 'Add notes' : `Add ${notes(count)}`),
		done: (count) => `${notes(count)} added. Undo takes all of them away again.`,
		board: {
			title: 'A whole board',
			help: 'A board that was exported as a file becomes a new board in the project.',
			file: 'File with a board (JSON)',
			submit: 'Create the board',
			problems: {
				cprLike: 'Something in the file looks like a CPR number. Remove it and try again.',
				tooLong: 'The file is too big, or something in it is too long.',
				unreadable: 'The file cannot be read as a board from here.',
				notAllowed: 'You may not create boards in the project.',
				failed: 'The file could not be sent. Try again in a moment.'
			}
		}
	},
	picture: {
		button: 'Picture',
		title: 'The board as a picture',
		preview: (title) => `Picture of the board ${title}`,
		svg: 'Get SVG',
		png: 'Get PNG',
		help: 'PNG can be pasted anywhere. SVG can be made larger without becoming blurred.',
		failed: 'The browser cannot draw a picture this large. Get SVG instead.'
	},
	print: {
		button: 'Print',
		title: 'Print the board',
		help: 'It is printed as a list on A4, section by section.',
		who: 'Show who wrote what and when',
		submit: 'Print',
		printed: (when) => `Printed ${when}`
	},
	export: 'Export',
	noNotes: 'No notes'
};
