import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import type { ActionsDetail, WorkshopAction } from '$lib/domain/workshop/agreementDetail';
import type { PhaseDraft } from '$lib/domain/workshop/phase';
import { answerCommitment } from '$lib/server/commands/workshop/commitment/answerCommitment';
import { proposeAction } from '$lib/server/commands/workshop/proposal/proposeAction';
import type { Database } from '$lib/server/db/client';
import { actionItem, actionItemEntry } from '$lib/server/db/schema';
import { actionsDetail } from '$lib/server/queries/workshop/detail/actionsDetail';
import { newProject } from './project.ts';
import { phaseDraft, TestRoom } from './workshopRoom.ts';

type Written = Partial<Parameters<typeof proposeAction>[1]>;
type Said = Partial<Parameters<typeof answerCommitment>[1]>;

/** What a command refuses with. */
export const refusal = (code: string) => ({ code });

/** Four people at two tables, where the workshop writes its actions; and what they do there. */
export class TestAgreements {
	/** Who takes part: Anne, Bo, Carla and Dan. */
	readonly people: string[] = [];

	private constructor(
		readonly db: Database,
		readonly room: TestRoom
	) {}

	/** @param actions The phase they are in when it begins; the commitment round and parking follow. */
	static async begin(
		db: Database,
		actions: PhaseDraft = phaseDraft('actions')
	): Promise<TestAgreements> {
		const project = await newProject(db);
		const room = await TestRoom.lay(db, project, {
			tables: 2,
			phases: [actions, phaseDraft('commit'), phaseDraft('parking'), phaseDraft('checkout')],
			recommendationIds: project.source.recommendations.map(({ id }) => id)
		});
		const begun = new TestAgreements(db, room);
		for (const name of ['Anne', 'Bo', 'Carla', 'Dan'])
			begun.people.push((await room.join(name)).participantId);
		await room.start('actions');
		return begun;
	}

	/** What is written about an action that Anne is to own. */
	written(changes: Written = {}) {
		const { project } = this.room;
		return {
			title: 'Fælles åben rådgivning',
			unitId: project.units.school.id,
			ownerParticipantId: this.people[0]!,
			dueOn: '2026-06-01',
			workstreamId: project.workstreams[1].id,
			recommendationIds: [project.source.recommendations[0]!.id],
			...changes
		};
	}

	async propose(by: string, changes?: Written) {
		return proposeAction(await this.room.as(by), this.written(changes));
	}

	async actions(): Promise<WorkshopAction[]> {
		const { workshopId } = this.room;
		return ((await actionsDetail(this.db, { workshopId })) as ActionsDetail).actions;
	}

	/** The one action there is. */
	async only(): Promise<WorkshopAction> {
		const all = await this.actions();
		expect(all).toHaveLength(1);
		return all[0]!;
	}

	async itemOf({ id }: WorkshopAction) {
		return (await this.db.select().from(actionItem).where(eq(actionItem.id, id)))[0]!;
	}

	historyOf({ id }: WorkshopAction) {
		return this.db
			.select()
			.from(actionItemEntry)
			.where(eq(actionItemEntry.actionItemId, id))
			.orderBy(actionItemEntry.id);
	}

	/** Their answer, yes where nothing else is said. */
	async say(who: string, { id: actionItemId, version }: WorkshopAction, said: Said = {}) {
		const asked = { actionItemId, version, answer: 'yes' as const };
		return answerCommitment(await this.room.as(who), { ...asked, ...said });
	}
}
