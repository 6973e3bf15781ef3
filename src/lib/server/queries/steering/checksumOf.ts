import { createHash } from 'node:crypto';
import { checkedForm } from '$lib/domain/steering/checkedForm';
import type { SteeringContent } from '$lib/domain/steering/steeringContent';

/** SHA-256 of a report, in hexadecimal: the same for two reports of the same data. */
export function checksumOf(content: SteeringContent): string {
	return createHash('sha256').update(checkedForm(content)).digest('hex');
}
