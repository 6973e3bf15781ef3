import type { WorkshopRecord } from '$lib/domain/workshop/workshopRecord';
import { ratingQuadrant } from '$lib/domain/workshop/ratingQuadrant';
import type { Dictionary } from '$lib/text';
import type { Block } from '../../model/block';
import { heading, paragraph, remark, table } from '../../model/blocks';

/** What each vote came to; by sector only where that tells of nobody. */
export function voteBlocks(votes: WorkshopRecord['votes'], text: Dictionary): Block[] {
	const words = text.results.votes;
	const { voters, rank, noDots } = text.takePart.vote;
	if (votes.length === 0) return [];
	const each = votes.flatMap(({ title, options, voters: count, result }): Block[] => {
		const label = (id: string) => options.find((option) => option.id === id)?.label ?? '';
		const head = [heading(2, title), ...paragraph(`${voters(count)}.`)];
		if (!result) return [...head, ...paragraph(words.hidden)];
		const { sectors } = result;
		return [
			...head,
			table(
				words.caption(title),
				[
					{ label: words.rank, share: 1.2 },
					{ label: words.option, share: 4, isHeader: true },
					{ label: words.dots, share: 1, isNumeric: true },
					...sectors.map(({ name }) => ({ label: words.sector(name), share: 1.3, isNumeric: true }))
				],
				result.options.map((option) => [
					option.rank === null ? noDots : rank(option.rank, option.isTied),
					label(option.optionId),
					String(option.dots),
					...sectors.map(({ id }) => String(option.bySector[id] ?? 0))
				])
			),
			remark(words.sectorsHelp)
		];
	});
	return [heading(1, words.title), ...each];
}

/** Where the room stood on impact and effort. */
export function ratingBlocks(ratings: WorkshopRecord['ratings'], text: Dictionary): Block[] {
	const words = text.results.ratings;
	if (ratings.length === 0) return [];
	const each = ratings.flatMap(({ title, options, raters, result }): Block[] => {
		const label = (id: string) => options.find((option) => option.id === id)?.label ?? '';
		const head = [heading(2, title), ...paragraph(`${text.rate.raters(raters)}.`)];
		if (!result) return [...head, ...paragraph(text.results.votes.hidden)];
		return [
			...head,
			...(result.options.length === 0
				? []
				: [
						table(
							words.caption(title),
							[
								{ label: words.option, share: 4, isHeader: true },
								{ label: words.impact, share: 1.3, isNumeric: true },
								{ label: words.effort, share: 1.3, isNumeric: true },
								{ label: words.field, share: 1.6 },
								{ label: words.agreement, share: 1.2 }
							],
							result.options.map((option) => [
								label(option.optionId),
								String(option.impact),
								String(option.effort),
								text.rate.quadrants[ratingQuadrant(option)],
								option.isDisputed ? text.rate.disputed : words.agreed
							])
						)
					]),
			...(result.tooFew.length === 0
				? []
				: paragraph(words.tooFew(result.tooFew.map(label).join(', '))))
		];
	});
	return [heading(1, words.title), ...each];
}

/** The words of the way in and out, the most frequent first. */
export function wordBlocks(said: WorkshopRecord['words'], text: Dictionary): Block[] {
	const words = text.results.words;
	const told = said.filter(({ count }) => count > 0);
	if (told.length === 0) return [];
	const each = told.flatMap(({ title, count, words: them }) => [
		heading(2, title),
		...paragraph(words.said(count)),
		...paragraph(them.map(({ word, count }) => words.times(word, count)).join(', '))
	]);
	return [heading(1, words.title), ...each];
}
