import {
	startRehearsal,
	startRehearsalSchema
} from '$lib/server/commands/workshop/rehearsal/startRehearsal';
import {
	wipeRehearsal,
	wipeRehearsalSchema
} from '$lib/server/commands/workshop/rehearsal/wipeRehearsal';
import { rehearsalOf } from '$lib/server/queries/workshop/rehearsalOf';
import { dictionary } from '$lib/text';
import { dismissPlayers, startPlayers } from '$server/rehearsal/index';
import type { Action } from './$types';
import { formAction } from './formAction';
import { playersDoor } from './playersDoor';

/** Begins a rehearsal, and lets its simulated participants in. */
export const rehearse: Action = (event) => {
	const words = dictionary(event.locals.locale).rehearsal;
	return formAction('facilitate', startRehearsalSchema, async (context, input) => {
		const { code, players: count, workshopId } = await startRehearsal(context, input, words);
		const door = playersDoor(event, code);
		startPlayers({ door, workshopId, count, words: words.players });
	})(event);
};

/** Sends them away, and deletes all of it. */
export const wipe = formAction('facilitate', wipeRehearsalSchema, async (context, input) => {
	const rehearsal = await rehearsalOf(context.db, input.workshopId);
	await wipeRehearsal(context, input);
	if (rehearsal) dismissPlayers(rehearsal.workshopId);
});
