import type { Subject } from '$lib/board';
import type { ComboboxOption } from '$lib/components/comboboxOptions';
import type { PageData } from '../$types';
import type { BoardDesk } from '../BoardDesk.svelte';

/** Something a section or a line can stand for, as it is offered. */
export interface NamedSubject {
	subject: Subject;
	option: Omit<ComboboxOption, 'value'>;
}

/** The name a subject goes by among the options. */
export const optionOf = ({ kind, id }: Subject): string => `${kind}:${id}`;

/**
 * All that sections and lines of this project can stand for: its workstreams, then each recommendation
 * with its elements.
 *
 * @param nameOfWorkstream What a workstream is called by its number.
 */
export function namedSubjects(
	{ workstreams, elements }: PageData['subjects'],
	desk: BoardDesk,
	nameOfWorkstream: (number: number) => string
): ReadonlyMap<string, NamedSubject> {
	const all: NamedSubject[] = [];
	for (const { id, number, title } of workstreams) {
		const option = { code: nameOfWorkstream(number), title };
		all.push({ subject: { kind: 'workstream', id }, option });
	}
	for (const { value, ...option } of desk.options) {
		const recommendation = desk.recommendation(value);
		if (!recommendation) continue;
		const code = desk.nameOf(recommendation);
		all.push({ subject: { kind: 'recommendation', id: value }, option: { ...option, code } });
		for (const { id, recommendationId, position, text } of elements)
			if (recommendationId === value)
				all.push({
					subject: { kind: 'element', id, recommendationId },
					option: { code: `${code}.${position}`, title: text }
				});
	}
	return new Map(all.map((one) => [optionOf(one.subject), one]));
}
