import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { phaseForm } from './phaseForm';

const place = { workshopId: 'w', phaseId: 'p' };
const read = (sent: Record<string, string>) => v.parse(phaseForm, { ...place, ...sent });

describe('the form of a phase', () => {
	it('says of a field what is typed and what it was, settings apart', () => {
		const sent = { title: ' Pause ', 'was.title': 'Kaffe', dots: '', 'was.dots': '3' };
		expect(read(sent)).toEqual({
			...place,
			changes: { title: 'Pause', settings: { dots: null } },
			was: { title: 'Kaffe', dots: 3 }
		});
	});

	it('changes no field that it does not have', () => {
		expect(read({ minutes: '7', 'was.minutes': '5', title: 'Uden' }).changes).toEqual({
			minutes: 7,
			settings: {}
		});
	});

	it('reads an empty tick from the field that it has', () => {
		expect(read({ 'was.isProtected': 'on' })).toMatchObject({
			changes: { isProtected: false },
			was: { isProtected: true }
		});
	});

	it('takes a text for the same, however its lines are broken', () => {
		const { changes, was } = read({ script: 'a\r\nb\r\n', 'was.script': 'a\nb' });
		expect(changes.script).toBe(was.script);
	});

	it('never reads a number out of words', () => {
		expect(read({ minutes: 'ti', 'was.minutes': '5' }).changes.minutes).toBeNaN();
	});
});
