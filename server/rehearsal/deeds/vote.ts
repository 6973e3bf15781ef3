import { pick, type Deed } from '../Stage.ts';

/** Spreads their dots, one after the other: each is a ballot, as on a phone. */
export const vote: Deed = async (stage) => {
	const dots = new Map<string, number>();
	for (;;) {
		await stage.pause();
		const { detail, phase } = stage.state;
		if (detail?.kind !== 'ballot' || phase?.isRevealed) continue;
		const spent = [...dots.values()].reduce((sum, one) => sum + one, 0);
		const option = pick(detail.options);
		if (spent >= detail.dots || !option) return;
		dots.set(option.id, (dots.get(option.id) ?? 0) + 1);
		await stage.guest.send('vote', { optionId: [...dots.keys()], dots: [...dots.values()] });
	}
};
