import { and, eq } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import type { PhaseDraft } from '$lib/domain/workshop/phase';
import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import { newWorkshopCode } from '$lib/domain/workshopCode';
import { joinWorkshop } from '$lib/server/commands/joinWorkshop';
import { layOutRoom } from '$lib/server/commands/workshop/layOutRoom';
import { replaceProgramme } from '$lib/server/commands/workshop/replaceProgramme';
import { startPhase } from '$lib/server/commands/workshop/startPhase';
import type { Database } from '$lib/server/db/client';
import { boardProjection, phase, workshop } from '$lib/server/db/schema';
import type { CommandContext } from '$lib/server/context';
import { anonymous } from '$lib/server/policies/actor';
import { participantActors } from '$lib/server/auth/participantActors';
import { mySeat } from '$lib/server/queries/workshop/mySeat';
import { signIn } from './participant.ts';
import type { TestProject } from './project.ts';

/** A phase with nothing special about it. */
export function phaseDraft(kind: PhaseKind, changes: Partial<PhaseDraft> = {}): PhaseDraft {
	const { settings, ...rest } = changes;
	return {
		kind,
		title: kind,
		instruction: `Instruktion til ${kind}`,
		script: '',
		minutes: 10,
		anonymity: 'named',
		isProtected: false,
		...rest,
		settings: {
			level: null,
			grant: 'nothing',
			subject: null,
			dots: null,
			dealsThin: false,
			showsCoverage: false,
			pages: [],
			...settings
		}
	};
}

/** The levels of 1-2-4-All, as a programme has them. */
export const writingPhases: PhaseDraft[] = [
	phaseDraft('silent', { settings: settingsAt('own', 'editOwn') }),
	phaseDraft('pairs', { settings: settingsAt('pair', 'all') }),
	phaseDraft('tables', { settings: settingsAt('table', 'all') }),
	phaseDraft('gallery', { settings: settingsAt('table', 'react') }),
	phaseDraft('vote')
];

export function settingsAt(
	level: PhaseDraft['settings']['level'],
	grant: PhaseDraft['settings']['grant']
): PhaseDraft['settings'] {
	return { ...phaseDraft('break').settings, level, grant };
}

/** A room that is laid out, with a programme, before anything has begun. */
export class TestRoom {
	readonly db: Database;
	readonly project: TestProject;
	readonly workshopId: string;
	readonly code: string;

	private constructor(db: Database, project: TestProject, code: string) {
		this.db = db;
		this.code = code;
		this.project = project;
		this.workshopId = project.workshop.id;
	}

	static async lay(
		db: Database,
		project: TestProject,
		{
			tables = 2,
			phases = writingPhases,
			recommendationIds = []
		}: { tables?: number; phases?: PhaseDraft[]; recommendationIds?: string[] } = {}
	): Promise<TestRoom> {
		const code = newWorkshopCode(randomBytes);
		const room = new TestRoom(db, project, code);
		const { workshopId } = room;
		await db.update(workshop).set({ code }).where(eq(workshop.id, workshopId));
		await replaceProgramme(room.facilitator, { workshopId, phases });
		await layOutRoom(room.facilitator, {
			workshopId,
			tables,
			recommendationIds,
			names: { plenum: 'Alle', table: 'Bord', other: 'Andet' }
		});
		return room;
	}

	/** As whoever runs it. */
	get facilitator(): CommandContext {
		return { db: this.db, actor: this.project.people.facilitator, now: new Date() };
	}

	/** Somebody who joins by the code, as everybody does. */
	async join(firstName: string, sectorId = this.project.sectors.school) {
		const { code } = this;
		const context = { db: this.db, actor: anonymous, now: new Date() };
		const { participantId } = await joinWorkshop(context, { code, sectorId, firstName });
		return { participantId, cookie: await signIn(this.db, { participantId }) };
	}

	/** As that participant. */
	async as(participantId: string): Promise<CommandContext> {
		const actor = (await participantActors(this.db, [participantId])).get(participantId);
		if (!actor) throw new Error('nobody of that id takes part');
		return { db: this.db, actor, now: new Date() };
	}

	async seatOf(participantId: string) {
		const seat = await mySeat(this.db, participantId);
		if (!seat) throw new Error('nobody of that id has a seat');
		return seat;
	}

	async phaseOf(kind: PhaseKind): Promise<string> {
		const isIt = and(eq(phase.workshopId, this.workshopId), eq(phase.kind, kind));
		const [found] = await this.db.select({ id: phase.id }).from(phase).where(isIt);
		if (!found) throw new Error(`the programme has no ${kind}`);
		return found.id;
	}

	async start(kind: PhaseKind): Promise<void> {
		const phaseId = await this.phaseOf(kind);
		await startPhase(this.facilitator, { workshopId: this.workshopId, phaseId });
	}

	async startTitled(title: string): Promise<void> {
		const isIt = and(eq(phase.workshopId, this.workshopId), eq(phase.title, title));
		const [found] = await this.db.select({ id: phase.id }).from(phase).where(isIt);
		await startPhase(this.facilitator, { workshopId: this.workshopId, phaseId: found!.id });
	}

	/** The sections all its boards have. */
	async boardSections() {
		const [found] = await this.db
			.select({ sections: workshop.sections })
			.from(workshop)
			.where(eq(workshop.id, this.workshopId));
		return found!.sections;
	}

	/** How many notes a private board has, as far as the readable copy has followed. */
	async noteCountOf(boardId: string): Promise<number | null> {
		const [row] = await this.db
			.select({ count: boardProjection.noteCount })
			.from(boardProjection)
			.where(eq(boardProjection.boardId, boardId));
		return row?.count ?? null;
	}
}
