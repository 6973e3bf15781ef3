import type { Database } from '$lib/server/db/client';
import {
	anchorPlace,
	ballotOption,
	boardNote,
	boardNoteRecommendation,
	boardTheme,
	boardThemeNote,
	choice,
	participant,
	passage,
	passageLink,
	passageNote,
	passagePlace,
	phase,
	rating,
	sourceParagraph,
	sourceVersion,
	vote
} from '$lib/server/db/schema';
import { newActionItem } from './actionItem.ts';
import type { TestProject } from './project.ts';

/** A thread with something at every station, about the first recommendation of a project. */
export interface TestThread {
	versionId: string;
	passageId: string;
	/** Linked to the recommendation, under the theme, and made an action. */
	noteKey: string;
	/** Made of the passage, and linked to nothing itself. */
	passageNoteKey: string;
	phaseId: string;
	/** Of the rating on impact and effort. */
	ratingPhaseId: string;
	choiceId: string;
	actionNumber: number;
}

const at = new Date('2026-04-17T09:00:00Z');
const certain = { certainty: 1, method: 'exact' as const };

export async function newThread(db: Database, project: TestProject): Promise<TestThread> {
	const recommendationId = project.source.recommendations[0].id;
	const boardId = project.board.id;
	const versionId = await newVersion(db, project);
	const passageId = await newPassage(db, project, versionId);
	await writeNote(db, boardId, 'n1', 'Ventetiden i Aabenraa er for lang for de unge');
	await db.insert(boardNoteRecommendation).values({ boardId, noteKey: 'n1', recommendationId });
	await writeNote(db, boardId, 'n2', 'Skolelæreren mangler et nummer at ringe til');
	await db.insert(passageNote).values({ passageId, boardId, noteKey: 'n2' });
	await db.insert(boardTheme).values({ boardId, themeKey: 't1', title: 'Ventetid', position: 0 });
	await db.insert(boardThemeNote).values({ boardId, themeKey: 't1', noteKey: 'n1' });
	const phaseId = await newVote(db, project);
	const ratingPhaseId = await newRating(db, project);
	const { number } = await newActionItem(db, project, {
		title: 'Svar inden to hverdage',
		boardId,
		noteKey: 'n1'
	});
	const [stand] = await db
		.insert(choice)
		.values({
			projectId: project.id,
			recommendationId,
			sequence: 1,
			state: 'adopted',
			reason: 'Ungdomsskolen bakker op',
			decidingBody: 'Styregruppen',
			decidedOn: '2026-05-01',
			madeBy: project.people.facilitator.userId
		})
		.returning({ id: choice.id });
	return {
		versionId,
		passageId,
		noteKey: 'n1',
		passageNoteKey: 'n2',
		phaseId,
		ratingPhaseId,
		choiceId: stand!.id,
		actionNumber: number
	};
}

export async function writeNote(
	db: Database,
	boardId: string,
	noteKey: string,
	text: string
): Promise<void> {
	await db.insert(boardNote).values({
		boardId,
		noteKey,
		sectionKey: 's1',
		text,
		kind: 'idea',
		authorName: 'Mette',
		writtenAt: at
	});
}

/** The source's text as the project imported it, with the recommendation's place in it. */
async function newVersion(db: Database, project: TestProject): Promise<string> {
	const paragraphs = [
		'Tidlig opsporing af unges brug af rusmidler er en fælles opgave.',
		'Kommunen skal svare den unge, inden lysten til behandling går over.'
	];
	const [version] = await db
		.insert(sourceVersion)
		.values({
			projectId: project.id,
			sourceId: project.source.id,
			number: 1,
			fileName: 'rapport.txt',
			format: 'text',
			byteCount: 100,
			sha256: '0'.repeat(64),
			text: paragraphs.join('\n'),
			lineCount: 2
		})
		.returning({ id: sourceVersion.id });
	const versionId = version!.id;
	await db.insert(sourceParagraph).values(
		paragraphs.map((text, index) => ({
			versionId,
			position: index,
			lineFrom: index + 1,
			lineTo: index + 1,
			text
		}))
	);
	await db.insert(anchorPlace).values({
		versionId,
		recommendationId: project.source.recommendations[0].id,
		...{ lineFrom: 1, charFrom: 0, lineTo: 1, charTo: 10, ...certain }
	});
	return versionId;
}

async function newPassage(db: Database, project: TestProject, versionId: string): Promise<string> {
	const [row] = await db
		.insert(passage)
		.values({ projectId: project.id, versionId, quote: 'inden lysten til behandling går over' })
		.returning({ id: passage.id });
	const passageId = row!.id;
	await db.insert(passagePlace).values({
		passageId,
		versionId,
		...{ lineFrom: 2, charFrom: 31, lineTo: 2, charTo: 66, ...certain }
	});
	await db.insert(passageLink).values({
		passageId,
		recommendationId: project.source.recommendations[0].id,
		isOrigin: false
	});
	return passageId;
}

/** Six of the school and two of the health sector have voted for the theme; the room has been shown. */
async function newVote(db: Database, project: TestProject): Promise<string> {
	const { phaseId, optionIds } = await newBallot(db, project, 'vote');
	const { school, health } = project.sectors;
	const voters = await newParticipants(db, project, [
		...Array<string>(6).fill(school),
		...Array<string>(6).fill(health)
	]);
	await db
		.insert(vote)
		.values(
			voters.map((participantId) => ({ phaseId, participantId, optionId: optionIds[0], dots: 1 }))
		);
	return phaseId;
}

/** Three rate the theme as worth much and taking little, one of them the other theme too. */
async function newRating(db: Database, project: TestProject): Promise<string> {
	const { phaseId, optionIds } = await newBallot(db, project, 'rate');
	const raters = await newParticipants(db, project, Array<string>(3).fill(project.sectors.school));
	const [first] = raters;
	await db.insert(rating).values([
		...raters.map((participantId, index) => ({
			...{ phaseId, participantId, optionId: optionIds[0] },
			...{ impact: 70 + index * 10, effort: 20 }
		})),
		{ phaseId, participantId: first!, optionId: optionIds[1], impact: 10, effort: 90 }
	]);
	return phaseId;
}

/** A phase about the theme and another one, of which the room has been shown the result. */
async function newBallot(db: Database, project: TestProject, kind: 'vote' | 'rate') {
	const [row] = await db
		.insert(phase)
		.values({
			workshopId: project.workshop.id,
			position: kind === 'vote' ? 0 : 1,
			kind,
			title: kind === 'vote' ? 'Afstemning' : 'Gavn og indsats',
			minutes: 10,
			anonymity: 'hidden',
			settings: {
				level: null,
				grant: 'nothing',
				subject: 'themes',
				dots: 3,
				dealsThin: false,
				showsCoverage: false,
				pages: []
			},
			startedAt: at,
			revealedAt: at
		})
		.returning({ id: phase.id });
	const phaseId = row!.id;
	const options = await db
		.insert(ballotOption)
		.values([
			{ phaseId, position: 0, label: 'Ventetid', boardId: project.board.id, itemKey: 't1' },
			{ phaseId, position: 1, label: 'Forældre', boardId: project.board.id, itemKey: 't2' }
		])
		.returning({ id: ballotOption.id });
	return { phaseId, optionIds: [options[0]!.id, options[1]!.id] as const };
}

async function newParticipants(db: Database, project: TestProject, sectorIds: readonly string[]) {
	const rows = await db
		.insert(participant)
		.values(sectorIds.map((sectorId) => ({ workshopId: project.workshop.id, sectorId })))
		.returning({ id: participant.id });
	return rows.map(({ id }) => id);
}
