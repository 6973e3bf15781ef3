import { describe, expect, it } from 'vitest';
import { counterparts, isCounterpart, type CrosswalkItem } from './counterpart';
import { crosswalkKinds, type CrosswalkKind } from './crosswalkKind';

const item = (code: string, sourceId: string, parentId: string | null = null): CrosswalkItem => ({
	id: code,
	sourceId,
	code,
	title: `Om ${code}`,
	parentId
});
const items = [
	item('D1', 'plan'),
	item('D1a', 'plan', 'D1'),
	item('FRAME', 'plan'),
	item('R1', 'report'),
	item('R1a', 'report', 'R1'),
	item('R2', 'report'),
	item('OTHER', 'another report')
];
const workstreams = [
	{ number: 0, sourceCode: null },
	{ number: 1, sourceCode: 'D1' }
];
const link = (fromId: string, toId: string, kind: CrosswalkKind = 'same') => ({
	fromId,
	toId,
	kind,
	note: ''
});
const found = (...pairs: ReturnType<typeof link>[]) => counterparts(items, pairs, workstreams);

describe('what the plan holds on a recommendation', () => {
	it('is found whichever way the link reads', () => {
		expect(found(link('D1', 'R1')).get('R1')).toMatchObject([
			{ workstream: 1, code: 'D1', isOutgoing: false, through: null }
		]);
		expect(found(link('R1', 'D1')).get('R1')).toMatchObject([{ code: 'D1', isOutgoing: true }]);
	});

	it('belongs to the delindsats also where it is a part of what describes it', () => {
		expect(found(link('D1a', 'R2')).get('R2')).toMatchObject([{ workstream: 1, code: 'D1a' }]);
	});

	it('is said to be outside the delindsatser where it is something else of the plan', () => {
		const [frame] = found(link('FRAME', 'R2')).get('R2')!;
		expect(frame).toMatchObject({ workstream: null, code: 'FRAME' });
		expect(isCounterpart(frame!)).toBe(false);
	});

	it('does not count where it stands at the whole, or at a part; and that is said', () => {
		const [whole] = found(link('D1', 'R1')).get('R1a')!;
		expect(whole).toMatchObject({ through: { code: 'R1', title: 'Om R1' } });
		expect(isCounterpart(whole!)).toBe(false);
		expect(found(link('D1', 'R1a')).get('R1')).toMatchObject([{ through: { code: 'R1a' } }]);
	});

	it('counts when it is the same, partly so, specifies or supports, and not when it disagrees', () => {
		const counting = crosswalkKinds.filter((kind) =>
			isCounterpart(found(link('D1', 'R1', kind)).get('R1')![0]!)
		);
		expect(counting).toEqual(['same', 'partial', 'specifies', 'supports']);
	});

	it('is nothing that two reports say to each other, nor two items of the plan', () => {
		expect(found(link('R1', 'OTHER'), link('FRAME', 'D1')).size).toBe(0);
	});

	it('puts what counts first', () => {
		const all = found(link('D1', 'R1', 'tension'), link('D1a', 'R1', 'partial')).get('R1')!;
		expect(all.map(({ kind }) => kind)).toEqual(['partial', 'tension']);
	});
});
