import * as v from 'valibot';
import { isOn } from '../isOn';
import { words } from '../words';

const id = (code: string) => v.pipe(v.string(code), v.uuid(code));
const optionalId = (code: string) => v.optional(v.union([v.literal(''), id(code)], code), '');

/** The fields of a working group and of who is in it, as forms send them. */
export const groupFields = {
	projectId: id('notFound'),
	groupId: id('notFound'),
	memberId: id('notFound'),
	boardId: id('required'),
	/** The version the form was made from. */
	version: v.pipe(
		v.union([v.number(), v.string()], 'changedMeanwhile'),
		v.transform(Number),
		v.integer('changedMeanwhile')
	),
	name: v.pipe(words(120), v.nonEmpty('required')),
	purpose: v.optional(words(2000), ''),
	/** `''`: it goes across. */
	workstreamId: optionalId('unknownWorkstream'),
	/** Somebody of the project; `''`: somebody without an account, by name. */
	userId: optionalId('unknownUser'),
	personName: v.optional(words(100), ''),
	email: v.optional(
		v.union(
			[
				v.pipe(v.string('notAnEmail'), v.trim(), v.literal('', 'notAnEmail')),
				v.pipe(
					v.string('notAnEmail'),
					v.trim(),
					v.toLowerCase(),
					v.maxLength(254, 'tooLong'),
					v.email('notAnEmail')
				)
			],
			'notAnEmail'
		),
		''
	),
	sectorId: optionalId('unknownSector'),
	unitId: optionalId('unknownUnit'),
	isLead: isOn,
	isOpen: isOn
};
