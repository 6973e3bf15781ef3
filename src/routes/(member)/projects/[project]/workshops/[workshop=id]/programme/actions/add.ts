import type { RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { defaultSettings } from '$lib/domain/workshop/defaultSettings';
import { phaseKinds } from '$lib/domain/workshop/phaseKind';
import { addPhase } from '$lib/server/commands/workshop/changePhase';
import { dictionary } from '$lib/text';
import { formAction } from '../../formAction';

const addForm = v.object({
	workshopId: v.string('required'),
	kind: v.picklist(phaseKinds, 'required')
});

/** A phase of a kind begins with what the kind usually has, and is called as it is. */
export function add(event: RequestEvent<{ project: string; workshop: string }>) {
	const { kinds } = dictionary(event.locals.locale).programme;
	return formAction('facilitate', addForm, (context, { workshopId, kind }) => {
		const draft = { kind, title: kinds[kind], instruction: '', script: '' };
		return addPhase(context, { workshopId, draft: { ...draft, ...defaultSettings(kind) } });
	})(event);
}
