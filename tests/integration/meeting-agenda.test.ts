import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { addSection, readSections } from '$lib/board';
import { addAgendaItem } from '$lib/server/commands/meeting/addAgendaItem';
import { editAgendaItem } from '$lib/server/commands/meeting/editAgendaItem';
import { endMeeting } from '$lib/server/commands/meeting/endMeeting';
import { moveAgendaItem } from '$lib/server/commands/meeting/moveAgendaItem';
import { removeAgendaItem } from '$lib/server/commands/meeting/removeAgendaItem';
import { startMeeting } from '$lib/server/commands/meeting/startMeeting';
import { agendaItem } from '$lib/server/db/schema';
import { agendaAt } from '$lib/server/queries/meeting/agendaAt';
import { meetingById } from '$lib/server/queries/meeting/meetingById';
import { alignAgenda } from '$server/realtime/flow/alignAgenda';
import { TestBoards } from '../support/boards.ts';
import { newMeeting } from '../support/meeting.ts';
import type { TestParticipant } from '../support/participant.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile();
let meetingId: string;
let reader: TestParticipant;

const at = () => ({ projectId: boards.project.id, meetingId });
const context = () => ({
	db: boards.db,
	actor: boards.project.people.projectLead,
	now: new Date('2026-05-04T07:00:00Z')
});
const titles = () => readSections(reader.doc).map(({ title }) => title);
const keyOf = (title: string) => readSections(reader.doc).find((one) => one.title === title)!.key;
const follows = (wanted: string[]) => until(() => titles().join() === wanted.join());
const itemNamed = async (title: string) =>
	(await agendaAt(boards.db, meetingId)).find((item) => item.title === title)!;

beforeEach(async () => {
	meetingId = await newMeeting(boards.db, boards.project, '');
	const { boardId } = (await meetingById(boards.db, boards.project.id, meetingId))!;
	reader = await boards.join(boardId!);
	await addAgendaItem(context(), { ...at(), title: 'Familiesamtaler' });
	await follows(['Åbne handlinger', 'Familiesamtaler']);
});

describe('the board of a meeting', () => {
	it('follows its agenda: a section for each item, in its order and by its name', async () => {
		await addAgendaItem(context(), { ...at(), title: 'Eventuelt' });
		await follows(['Åbne handlinger', 'Familiesamtaler', 'Eventuelt']);
		const { id, version } = await itemNamed('Familiesamtaler');
		await moveAgendaItem(context(), { ...at(), agendaItemId: id, direction: 'up' });
		await follows(['Familiesamtaler', 'Åbne handlinger', 'Eventuelt']);
		await editAgendaItem(context(), { ...at(), agendaItemId: id, title: 'Samtaler', version });
		await follows(['Samtaler', 'Åbne handlinger', 'Eventuelt']);
	});

	it('keeps the sections people have made themselves, after those of the agenda', async () => {
		reader.doc.transact(() => addSection(reader.doc, 'Løst og fast', null));
		await reader.stored();
		await addAgendaItem(context(), { ...at(), title: 'Eventuelt' });
		await follows(['Åbne handlinger', 'Familiesamtaler', 'Eventuelt', 'Løst og fast']);
	});

	it('puts away the section of an item that is taken off, unless something is noted there', async () => {
		await addAgendaItem(context(), { ...at(), title: 'Eventuelt' });
		await follows(['Åbne handlinger', 'Familiesamtaler', 'Eventuelt']);
		reader.write('Åse spørger almen praksis.', keyOf('Familiesamtaler'));
		await reader.stored();
		for (const title of ['Familiesamtaler', 'Eventuelt'])
			await removeAgendaItem(context(), { ...at(), agendaItemId: (await itemNamed(title)).id });
		await follows(['Åbne handlinger', 'Familiesamtaler']);
		expect(reader.notes).toMatchObject([{ text: 'Åse spørger almen praksis.' }]);
	});

	it('changes nothing the second time, and nothing once the meeting is over', async () => {
		const { editBoard } = boards.server.realtime;
		const before = titles();
		await alignAgenda(boards, editBoard, meetingId);
		expect(titles()).toEqual(before);
		await startMeeting(context(), at());
		await endMeeting(context(), at());
		await boards.db
			.update(agendaItem)
			.set({ title: 'Noget andet' })
			.where(eq(agendaItem.meetingId, meetingId));
		await alignAgenda(boards, editBoard, meetingId);
		expect(titles()).toEqual(before);
	});
});
