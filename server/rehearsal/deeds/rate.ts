import type { Deed } from '../Stage.ts';

const anywhere = () => Math.floor(Math.random() * 101);

/** Rates one option after the other; what was rated before is sent along, as from a phone. */
export const rate: Deed = async (stage) => {
	await stage.pause();
	const { detail } = stage.state;
	if (detail?.kind !== 'rating') return;
	const places = detail.options.map(({ id }) => ({ id, impact: anywhere(), effort: anywhere() }));
	for (let rated = 1; rated <= places.length; rated += 1) {
		await stage.guest.send('rate', {
			optionId: places.map(({ id }) => id),
			impact: places.map(({ impact }) => impact),
			effort: places.map(({ effort }) => effort),
			rated: places.slice(0, rated).map(({ id }) => id)
		});
		await stage.pause();
	}
};
