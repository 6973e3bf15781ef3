import type { SteeringContent } from '$lib/domain/steering/steeringContent';
import type { Dictionary } from '$lib/text';
import type { Block } from '../../model/block';
import { facts, paragraph } from '../../model/blocks';
import { attentionOf } from './attention';
import type { Measure } from './measures';

export function attentionBlocks(
	content: SteeringContent,
	measure: Measure,
	text: Dictionary
): Block[] {
	const words = text.documents.steering;
	const all = attentionOf(content, measure, text);
	if (all.length === 0) return paragraph(words.nothing);
	return facts(
		all.map(({ label, count, named, more }) => ({
			label: words.count(label, count),
			value: [...named, ...(more > 0 ? [words.more(more)] : [])].join('; ')
		}))
	);
}
