import * as v from 'valibot';
import type { PicturePage } from '$lib/domain/workshop/phase';
import type { editPagesSchema } from '$lib/server/commands/workshop/editPages';

type Input = v.InferInput<typeof editPagesSchema>;

/** More pages than this are no form of ours; the command says how many there may be. */
const MOST = 40;

/**
 * The pages of a picture as plain fields (`pages.2.title`), with what the pressed button does besides:
 * `keep`, `add`, or one of `remove`, `up` and `down` with the page (`up.2`). The command checks the words.
 */
export const pagesForm = v.pipe(
	v.objectWithRest(
		{
			workshopId: v.string('required'),
			phaseId: v.string('notFound'),
			mark: v.string('changedMeanwhile'),
			step: v.optional(v.string(), 'keep')
		},
		v.string()
	),
	v.transform(({ workshopId, phaseId, mark, step, ...sent }) => {
		const [what = '', at = '0'] = step.split('.');
		return {
			workshopId,
			phaseId,
			mark,
			pages: pagesOf(sent),
			step: { what: what as Input['step']['what'], at: Number(at) }
		};
	})
);

/** The pages of a form as they were typed. */
export function pagesOf(sent: Readonly<Record<string, unknown>>): PicturePage[] {
	const pages: PicturePage[] = [];
	const typed = (name: string) => {
		const value = sent[name];
		return typeof value === 'string' ? value : '';
	};
	for (let at = 0; at < MOST && `pages.${at}.kind` in sent; at += 1)
		pages.push({
			kind: typed(`pages.${at}.kind`) as PicturePage['kind'],
			title: typed(`pages.${at}.title`),
			lines: typed(`pages.${at}.lines`)
				.split(/\r?\n/)
				.map((line) => line.trim())
				.filter((line) => line !== '')
		});
	return pages;
}
