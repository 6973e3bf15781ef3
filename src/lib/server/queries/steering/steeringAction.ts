import { shownLight, type LightOverride } from '$lib/domain/lightOverride';
import type { SteeringAction } from '$lib/domain/steering/steeringContent';
import type { ActionRow } from '../actionRows';

/** What the steering group reads of an action item; the rest is behind its number. */
export function steeringAction(row: ActionRow, override: LightOverride | null): SteeringAction {
	const { number, title, status, owner, dueOn, firstDueOn, daysLate, slipCount } = row;
	const { light, reason } = shownLight(row.light, override);
	return {
		...{ number, title, status, dueOn, firstDueOn, daysLate, slipCount },
		ownerName: owner?.name ?? null,
		statusAt: row.statusAt.toISOString(),
		light,
		lightReason: reason,
		overrideReason: override?.reason ?? ''
	};
}
