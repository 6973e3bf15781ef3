import type { ActionStatus } from './actionStatus';

/** What an owner can say by a link, the good news first. */
export const linkReports = ['onTrack', 'atRisk', 'waiting', 'done'] as const;
export type LinkReport = (typeof linkReports)[number];

/** These say too little alone: somebody has to be able to do something about it. */
export function needsWords(report: LinkReport): boolean {
	return report === 'waiting' || report === 'atRisk';
}

/** Where an item is after such a report. */
export function afterReport(
	status: ActionStatus,
	report: LinkReport
): { status: ActionStatus; isAtRisk: boolean } {
	switch (report) {
		case 'onTrack':
			// Who is on track has begun, or waits no longer.
			return { status: 'inProgress', isAtRisk: false };
		case 'atRisk':
			return { status, isAtRisk: true };
		case 'waiting':
			return { status: 'waiting', isAtRisk: false };
		case 'done':
			return { status: 'done', isAtRisk: false };
	}
}
