import { agreementFields, noAgreement, type ActionAgreement } from '$lib/domain/actionAgreement';
import type { FormProblems } from '$lib/server/forms';

/** What was typed when the server refused, else what stands. */
export function typedOr(
	standing: ActionAgreement,
	typed: FormProblems['values'] | undefined
): ActionAgreement {
	if (!typed) return standing;
	const values = agreementFields.map((name) => {
		const all = [typed[name] ?? []].flat();
		return [name, Array.isArray(noAgreement[name]) ? all : (all[0] ?? '')];
	});
	return Object.fromEntries(values) as ActionAgreement;
}
