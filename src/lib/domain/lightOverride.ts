import type { RefusalCode } from './refusalCodes';
import type { Light, TrafficLight } from './trafficLight';

/** A person's word against the rule; the reason is shown wherever the light is. */
export interface LightOverride {
	light: TrafficLight;
	reason: string;
}

/** Why this override is refused, or null. */
export function checkLightOverride(override: LightOverride): RefusalCode | null {
	return override.reason.trim() ? null : 'reasonRequired';
}

/** The light to show. What the rule says is kept beside it, so that nothing is painted over. */
export interface ShownLight extends Light {
	byRule: Light;
	/** Why a person says otherwise; null: nobody does. */
	overrideReason: string | null;
}

export function shownLight(byRule: Light, override: LightOverride | null): ShownLight {
	if (!override) return { ...byRule, byRule, overrideReason: null };
	const { light, reason: overrideReason } = override;
	return { light, reason: 'overridden', byRule, overrideReason };
}
