import { enhance as enhanceOf } from '$app/forms';
import type { SubmitFunction } from '@sveltejs/kit';

/** What a form tells the page around it when it was sent and nothing came back. */
export const UNSENT = 'unsent';

/**
 * SvelteKit's `enhance`, but where no answer comes the page stays as it is, with everything that was typed,
 * and is told so. SvelteKit would put its error page in its place. What the server does answer, also that
 * it may not be, is shown as ever; and whoever does not `update` after an error says so themselves.
 */
export function enhance<
	Success extends Record<string, unknown> | undefined,
	Failure extends Record<string, unknown> | undefined
>(form: HTMLFormElement, submit?: SubmitFunction<Success, Failure>) {
	const tell = async () => void form.dispatchEvent(new CustomEvent(UNSENT, { bubbles: true }));
	return enhanceOf<Success, Failure>(form, async (input) => {
		const answered = await submit?.(input);
		return async (answer) => {
			const { result, update } = answer;
			// What has a status is the server's own word; a broken line or a proxy's page has none.
			const isLost = result.type === 'error' && (result.status ?? 500) >= 500;
			const apply = isLost ? tell : update;
			await (answered ? answered({ ...answer, update: apply }) : apply());
		};
	});
}
