import { canonicalJson } from './canonicalJson';
import type { SteeringContent } from './steeringContent';

/**
 * The text a report's checksum is reckoned from: all of it but the instant it was put together, so
 * that two reports of the same data have the same checksum. The instant stands beside the checksum.
 */
export function checkedForm({ at, ...rest }: SteeringContent): string {
	void at;
	return canonicalJson(rest);
}
