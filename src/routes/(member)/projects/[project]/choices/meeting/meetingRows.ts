import { readStandKey } from '$lib/domain/standKey';

/** The values of a form, by the names of its fields. */
type Values = Readonly<Record<string, string>>;

const STATE = 'state:';

/**
 * The rows of the meeting's form that somebody has set. One with a reason and no choice is among them:
 * it is told, and not dropped.
 */
export function meetingRows(values: Values) {
	return Object.keys(values).flatMap((name) => {
		if (!name.startsWith(STATE)) return [];
		const key = name.slice(STATE.length);
		const state = values[name] ?? '';
		const reason = values[`reason:${key}`] ?? '';
		if (state === '' && reason.trim() === '') return [];
		return [{ ...readStandKey(key), sequence: values[`sequence:${key}`] ?? '', state, reason }];
	});
}
