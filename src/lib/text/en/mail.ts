import type { mail as da } from '../da/mail';

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

export const mail: typeof da = {
	greeting: (name) => (name ? `Dear ${name}` : 'Hello'),
	item: (number, title) => `Action ${number}: ${title}`,
	due: (day) => `Deadline: ${day}`,
	noDue: 'No deadline',
	status: (status) => `Status: ${status}`,
	atRisk: (status) => `${status}, but at risk of missing the deadline`,
	see: 'See the action:',
	footer: (project) =>
		`Sent automatically by Handlekraft for ${project}. Never write anything that can point to a citizen.`,
	dueSoon: {
		subject: (title, left) =>
			left === 0 ? `Due today: ${title}` : `Due in ${days(left)}: ${title}`,
		lead: (project, left) =>
			left === 0
				? `You own an action in ${project}, and its deadline is today.`
				: `You own an action in ${project}, and its deadline is in ${days(left)}.`
	},
	overdue: {
		subject: (title) => `Past its deadline: ${title}`,
		lead: (project, late) =>
			`You own an action in ${project}, and it is ${days(late)} past its deadline.`
	},
	stale: {
		subject: (title) => `How is “${title}” going?`,
		lead: (project, weeks) =>
			`You own an action in ${project}, and nobody has reported on it for ${weeks} weeks.`
	},
	report: {
		ask: 'How is it going? Answer here, also without an account:',
		help: (until) =>
			`On the page you choose: on track, at risk, waiting or done. The link works once, until ${until}.`
	},
	digest: {
		subject: (count, project) =>
			count === 1 ? `Your open action in ${project}` : `Your ${count} open actions in ${project}`,
		lead: (count, project) =>
			count === 1
				? `This week’s overview. You own this action in ${project}:`
				: `This week’s overview. You own these actions in ${project}:`,
		facts: (due, status) => `${due}. ${status}.`,
		late: (due, late) => `${due}, ${days(late)} late`,
		report: (link) => `Report status: ${link}`,
		see: (link) => `See the action: ${link}`,
		linksHelp: (until) => `Each link works once, until ${until}.`
	},
	copy: {
		subject: (by, number) => `${by} has reported for you on action ${number}`,
		lead: (by, project) => `${by} has reported on your behalf in ${project}. Here is a copy:`,
		remark: (remark) => `Remark: ${remark}`,
		wrong: 'If it is not right, write to the project lead. Nothing in the history disappears.'
	}
};
