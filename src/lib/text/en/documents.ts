import type { DecisionState } from '../../domain/meeting/decisionState';

const states: Record<DecisionState, string> = {
	wanted: 'Not decided',
	decided: 'Decided',
	postponed: 'Postponed',
	withdrawn: 'Withdrawn'
};

/** What stands in the files that are written out, and the links that fetch them. */
export const documents = {
	file: { inCase: (number: string) => `case ${number}` },
	caseNumber: (number: string) => `Case ${number}`,
	/** Around the page's number: "Page 1 of 3". */
	pageParts: ['Page', 'of'] as [string, string],
	facts: {
		project: 'Project',
		caseNumber: 'Case number',
		kleNumber: 'KLE number',
		workshop: 'Workshop',
		body: 'Meeting of',
		date: 'Date',
		time: 'Time',
		place: 'Place',
		ended: 'Ended'
	},
	workshop: {
		kind: 'minutes',
		title: (workshop: string) => `Minutes: ${workshop}`,
		rehearsal: 'This is a rehearsal. None of it has been decided.',
		annex: (title: string) => `Annex: ${title}`
	},
	meeting: {
		kind: 'minutes',
		title: (body: string, number: number) => `Minutes of ${body}, meeting ${number}`,
		agendaKind: 'agenda',
		agendaTitle: (body: string, number: number) => `Agenda of ${body}, meeting ${number}`,
		about: (body: string, number: number) => `${body} meeting ${number}`,
		agenda: 'Agenda',
		presentation: 'Presentation',
		noted: 'Notes',
		decision: (number: number, title: string) => `Decision ${number}: ${title}`,
		background: 'Background',
		proposal: 'Proposal',
		options: 'Options',
		outcome: 'Decision',
		reason: 'Reason',
		carriedOut: 'Actions that follow from the decision',
		states,
		agreed: 'Actions agreed',
		noneAgreed: 'No actions were agreed.',
		attendance: {
			title: 'Attendance',
			caption: 'Attendance by sector',
			sector: 'Sector',
			present: 'Present',
			excused: 'Excused',
			absent: 'Absent',
			missing: (sectors: string) => `Nobody present from: ${sectors}.`
		}
	},
	steering: {
		kind: 'steering report',
		title: (day: string) => `Status for the steering group, ${day}`,
		attention: 'Needs your attention',
		nothing: 'Nothing is late, waiting or without an owner.',
		overdue: 'Past the deadline',
		ownerless: 'Without an owner',
		waiting: 'Waiting',
		stale: 'No word for long',
		untouched: 'Not taken up',
		count: (label: string, count: number) => `${label} (${count})`,
		item: (number: number, title: string) => `no. ${number} ${title}`,
		more: (count: number) => `and ${count} more`,
		decisions: 'Decisions wanted',
		decision: (number: number, title: string) => `${number}. ${title}`,
		proposal: (text: string) => `Proposal: ${text}`,
		neededBy: (day: string) => `by ${day}`,
		option: (letter: string, title: string) => `${letter}: ${title}`,
		noDecisions: 'No decisions are asked for.',
		workstreams: 'Workstreams',
		workstream: 'Workstream',
		light: 'Traffic light',
		sinceLast: 'Since last time',
		nextSteps: 'Next steps',
		wantedDecision: 'Decision wanted',
		noActions: 'No actions',
		lights: {
			green: (count: number): string => `${count} green`,
			yellow: (count: number): string => `${count} yellow`,
			red: (count: number): string => `${count} red`,
			grey: (count: number): string => `${count} grey`
		},
		grant: 'Money',
		granted: 'Grant',
		budget: 'Budget',
		spent: 'Spent',
		committed: 'Committed',
		left: 'Left',
		spendBy: 'Spend by',
		risks: 'Risks',
		risk: 'Risk',
		likelihood: 'Likelihood (of 5)',
		impact: 'Impact (of 5)',
		mitigation: 'What we do',
		riskOwner: 'Owner',
		coverage: (chosen: number, all: number, withActions: number) =>
			`A stand has been taken on ${chosen} of ${all} recommendations and pieces of advice; ${withActions} have at least one action. It is no answer key.`
	},
	slides: {
		kind: 'presentation',
		forMeeting: (day: string) => `Status ${day}`,
		attention: 'What needs your attention',
		decision: (number: number, title: string) => `Decision ${number}: ${title}`,
		noWords: 'Nothing told since last time.',
		neededBy: 'To be decided by'
	},
	list: {
		kind: 'action list',
		column: {
			number: 'No.',
			title: 'Action',
			status: 'Status',
			light: 'Traffic light',
			lightReason: 'Why',
			owner: 'Owner',
			contact: 'Contact',
			sector: 'Sector',
			workstream: 'Workstream',
			dueOn: 'Deadline',
			firstDueOn: 'First deadline',
			slips: 'Times moved',
			daysLate: 'Days late',
			statusOn: 'Last reported',
			recommendations: 'Recommendations'
		}
	},
	calendar: {
		name: (project: string) => `Deadlines and meetings: ${project}`,
		kind: 'calendar',
		deadline: (number: number, title: string) => `Deadline: ${title} (action ${number})`,
		owner: (name: string) => `Owner: ${name}`,
		meeting: (body: string, number: number) => `${body}: meeting ${number}`,
		steeringGroup: 'Steering group',
		cancelled: (title: string) => `Cancelled: ${title}`
	},
	package: {
		kind: 'case package',
		actions: 'Actions'
	},
	links: {
		title: 'Fetch as a file',
		docx: 'Word',
		pdf: 'PDF',
		pptx: 'PowerPoint',
		xlsx: 'Excel',
		csv: 'CSV',
		ics: 'Calendar (ICS)',
		packageHelp:
			'The documents, the actions, and a file with title, date, case number and KLE number. The package is closed unless you choose open: the project does not say.',
		access: 'Access',
		closed: 'Closed',
		open: 'Open',
		fetch: 'Fetch a package for the case system'
	}
};
