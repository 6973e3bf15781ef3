import type { library as da } from '../da/library';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const library: typeof da = {
	title: 'Sources',
	lead: 'The documents the recommendations come from. Every recommendation can be followed back to its place in them.',
	caption: 'Sources of the project',
	add: 'Add source',
	column: {
		title: 'Source',
		dated: 'Dated',
		validity: 'Edition in force',
		versions: 'Texts',
		recommendations: 'Recommendations'
	},
	own: 'The project’s own',
	shipped: 'From the catalogue',
	dateStated: 'The date stands in the source',
	dateDerived: (how) => (how ? `The date is not certain: ${how}` : 'The date is not certain'),
	edition: (edition) => `Edition: ${edition}`,
	validity: { current: 'In force', superseded: 'Superseded', unknown: 'Not checked' },
	checked: (name, day) => `Checked ${day}${name ? ` by ${name}` : ''}`,
	versions: (n) => (n === 0 ? 'None yet' : count(n, 'version', 'versions')),
	recommendations: (n) => count(n, 'item', 'items'),
	seeRecommendations: 'See recommendations and other items of the source',
	none: {
		title: 'The project has no sources yet',
		help: 'Add the first one, and import the document.',
		readOnly: 'When a project lead or facilitator adds a source, it will stand here.'
	},
	form: {
		title: 'Title',
		publisher: 'Publisher',
		kind: 'Kind of document',
		kindHint: 'For example report, analysis or guideline.',
		dateLabel: 'Date',
		dateLabelHint: 'As precisely as the source says: 17.4.2026, 2026 or "2018 or later".',
		dateIsStated: 'The date stands in the document',
		dateStatus: 'How do you know the date?',
		dateStatusHint: 'Write it where the date does not stand in the document.',
		edition: 'Edition',
		editionHint: 'For example 4th edition. Leave it empty where there is none.'
	},
	create: {
		title: 'Add source',
		lead: 'First what you know of the document. After that you can import its text.',
		submit: 'Add'
	},
	about: {
		title: 'About the source',
		publisher: 'Publisher',
		kind: 'Kind',
		dated: 'Dated',
		edition: 'Edition',
		noEdition: 'The source names none',
		edit: 'Edit details',
		save: 'Save details',
		remove: 'Remove the source from the project',
		removeHelp: 'The source can be removed once it has no texts and no recommendations.'
	},
	check: {
		title: 'Edition in force checked',
		none: 'Nobody has checked yet whether this is the edition in force.',
		earlier: (n) => count(n, 'earlier check', 'earlier checks'),
		record: 'Record a check',
		validity: 'What did you find?',
		choice: {
			current: 'It is the edition in force',
			superseded: 'A newer one has taken its place',
			unknown: 'It could not be settled'
		},
		unsure: 'Could not be settled',
		remark: 'Remark',
		remarkHint: 'For example where you looked, or what the new edition is called.',
		checkedOn: 'Day',
		submit: 'Save the check'
	},
	texts: {
		title: 'Texts',
		none: 'The document has not been imported yet. Import it to see the recommendations in their place.',
		version: (n) => `Version ${n}`,
		read: (n) => `Read version ${n}`,
		facts: (format, lines) => `${format} · ${lines} lines`,
		imported: (name, at) => `Imported ${at}${name ? ` by ${name}` : ''}`,
		remove: 'Remove',
		removeNamed: (n) => `Remove version ${n}`,
		format: { text: 'Text', markdown: 'Markdown', word: 'Word', pdf: 'PDF' }
	},
	import: {
		title: 'Import the document',
		file: 'File',
		hint: (max) =>
			`Text, Markdown, Word (.docx) or PDF of at most ${max} MB. Only the text is stored, not the file. Where something looks like a CPR number, nothing is stored.`,
		submit: 'Import',
		latest: 'Latest imports',
		progress: (file) => `Importing ${file}`,
		reload: 'The page renews itself while the file is read.',
		state: {
			reading: 'Reading the file',
			checking: 'Looking for CPR numbers',
			anchoring: 'Finding where the recommendations stand',
			done: 'Done',
			failed: 'Not imported'
		},
		done: (n) => `Imported as version ${n}.`,
		by: (name, at) => (name ? `${name}, ${at}` : at),
		seeVersion: (n) => `See version ${n}`,
		noFile: 'Choose a file first.',
		fault: {
			empty: () =>
				'The file is empty. Nothing is stored. See whether it is the right file, and try again.',
			tooLarge: (max) =>
				`The file is larger than ${max} MB. Nothing is stored. Save it without pictures, or only its text, and try again.`,
			tooLong: () =>
				'The file is too large when unpacked. Nothing is stored. Split the document, or save it as plain text.',
			tooSlow: () =>
				'The file took too long to read, so we stopped. Nothing is stored. Save it anew as PDF or text, and try again.',
			wrongType: () =>
				'This is no text, Word file (.docx) or PDF. Nothing is stored. Save the document in one of those formats, and try again.',
			unreadable: () =>
				'The file is damaged and cannot be read. Nothing is stored. Open it in its own program, save it anew, and try again.',
			locked: () =>
				'The file is locked with a password. Nothing is stored. Save a copy without a password, and try again.',
			macros: () =>
				'The file contains macros, and those we do not open. Nothing is stored. Save it as an ordinary .docx or PDF, and try again.',
			noText: () =>
				'There is no text in the file, only pictures. Nothing is stored. Use an edition with text, or run text recognition on it first.',
			civilNumber: (_max, line) =>
				`Something looks like a CPR number ${line ? `in line ${line}` : 'in the name of the file'}. Nothing is stored. Remove it, and import the file again.`,
			sameFile: () => 'The same file has been imported already. Nothing new is stored.',
			interrupted: () =>
				'The import broke off before it was done. Nothing is stored. Import the file again.'
		}
	}
};
