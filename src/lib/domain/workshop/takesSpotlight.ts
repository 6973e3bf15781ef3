import { isPrivateLevel } from './boardLevel';
import type { PhaseSettings } from './phase';

/**
 * Whether a note may be shown large in a phase: not while people write alone or in pairs, who would see
 * what others think before they have thought themselves.
 */
export function takesSpotlight({ level }: Pick<PhaseSettings, 'level'>): boolean {
	return !isPrivateLevel(level);
}
