import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Refusal } from '$lib/domain/refusal';
import { readForm, refusedForm } from './forms';

const schema = v.object({
	title: v.pipe(v.string('required'), v.nonEmpty('required'), v.maxLength(5, 'tooLong')),
	tags: v.optional(v.array(v.string()), [])
});

function post(fields: [string, string][]): Request {
	const body = new FormData();
	for (const [name, value] of fields) body.append(name, value);
	return new Request('http://localhost/', { method: 'POST', body });
}

describe('reading a form', () => {
	it('gives what the schema makes of it, lists whole', async () => {
		const read = await readForm(
			post([
				['title', 'Fire'],
				['tags', 'a'],
				['tags', 'b']
			]),
			schema,
			{ lists: ['tags'] }
		);
		expect(read).toMatchObject({ ok: true, output: { title: 'Fire', tags: ['a', 'b'] } });
	});

	it('says which field is wrong and how, and gives back what was typed', async () => {
		const read = await readForm(post([['title', 'for lang']]), schema);
		expect(read).toMatchObject({
			ok: false,
			failure: {
				status: 400,
				data: {
					problems: { title: { code: 'tooLong', params: { max: 5 } } },
					values: { title: 'for lang' }
				}
			}
		});
	});

	it('never sends a password back', async () => {
		const read = await readForm(
			post([
				['title', ''],
				['newPassword', 'hemmelig']
			]),
			schema
		);
		expect(JSON.stringify(read)).not.toContain('hemmelig');
	});

	it('takes out the NUL that PostgreSQL cannot store', async () => {
		const read = await readForm(post([['title', 'Fi\0re']]), schema);
		expect(read).toMatchObject({ ok: true, output: { title: 'Fire' } });
	});
});

describe('a refused form', () => {
	it('tells a refusal beside its field, with the status of its code', () => {
		const refused = refusedForm(new Refusal('changedMeanwhile', { field: 'dueOn' }), {});
		expect(refused.status).toBe(409);
		expect(refused.data.problems).toEqual({ dueOn: { code: 'changedMeanwhile', params: {} } });
	});

	it('throws on what is no refusal', () => {
		expect(() => refusedForm(new Error('broken'), {})).toThrow('broken');
	});
});
