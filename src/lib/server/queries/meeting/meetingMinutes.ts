import type { Minutes, MinutedDecision } from '$lib/domain/meeting/minutes';
import type { Queryable } from '$lib/server/db/client';
import { decisionsAt } from '../decision/decisionsAt';
import type { DecisionRow } from '../decision/selectDecisions';
import { projectCase } from '../projectCase';
import { actionsAgreedAt } from './actionsAgreedAt';
import { agendaAt } from './agendaAt';
import { attendanceAt, type SectorAttendance } from './attendanceAt';
import { meetingById } from './meetingById';

/**
 * What a meeting's minutes say, in the order they say it; null where the project has no such meeting.
 * Before the meeting has been held they are its agenda.
 *
 * @param steeringGroup What the steering group is called.
 */
export async function meetingMinutes(
	db: Queryable,
	{ projectId, meetingId }: { projectId: string; meetingId: string },
	steeringGroup: string
): Promise<Minutes | null> {
	const found = await meetingById(db, projectId, meetingId);
	if (!found) return null;
	const [about, attendance, agenda, decisions, actions] = await Promise.all([
		projectCase(db, projectId),
		attendanceAt(db, projectId, meetingId),
		agendaAt(db, meetingId),
		decisionsAt(db, meetingId),
		actionsAgreedAt(db, meetingId)
	]);
	const { number, title, startsAt, endsAt, place, group } = found;
	return {
		projectName: about.name,
		...{ caseNumber: about.caseNumber, kleNumber: about.kleNumber },
		body: group?.name ?? steeringGroup,
		...{ number, title, startsAt, endsAt, place },
		attendance: attendance.map(minutedSector),
		items: agenda.map((item, index) => ({
			number: index + 1,
			title: item.title,
			presentation: item.presentation,
			decisions: decisions
				.filter(({ agendaItemId, state }) => agendaItemId === item.id && state !== 'withdrawn')
				.map(minutedDecision),
			minutes: item.minutes
		})),
		actions: actions.map(({ number, title, ownerName, dueOn }) => ({
			...{ number, title, ownerName, dueOn }
		}))
	};
}

function minutedSector({ sector, people }: SectorAttendance): Minutes['attendance'][number] {
	const those = (presence: string) =>
		people.filter((person) => person.presence === presence).map(({ name }) => name);
	return {
		sector: sector?.name ?? '',
		present: those('present'),
		excused: those('excused'),
		absent: those('absent')
	};
}

function minutedDecision(row: DecisionRow): MinutedDecision {
	const { number, title, background, proposal, options, state, outcome, reason, actions } = row;
	return { number, title, background, proposal, options, state, outcome, reason, actions };
}
