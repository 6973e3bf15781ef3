import { hasCpr } from '$lib/domain/cprGuard';

export type SendProblem = 'cprLike' | 'tooLong' | 'unreadable' | 'notAllowed' | 'failed';

/** Characters a board's file may have; the server says the same. */
const FILE_MAX = 500_000;
const known: Record<string, SendProblem> = {
	cprLike: 'cprLike',
	tooLong: 'tooLong',
	notAllowed: 'notAllowed',
	required: 'unreadable'
};

/** Has the server make a board of a file. @returns Where it is, or why there is none. */
export async function sendBoard(
	to: string,
	file: File
): Promise<{ address: string } | { problem: SendProblem }> {
	if (file.size > FILE_MAX) return { problem: 'tooLong' };
	const body = await file.text();
	const problem = problemOf(body);
	if (problem) return { problem };
	try {
		const headers = { 'content-type': 'application/json' };
		const response = await fetch(to, { method: 'POST', headers, body });
		const answer = (await response.json()) as { address?: string; code?: string };
		if (answer.address) return { address: answer.address };
		return { problem: known[answer.code ?? ''] ?? 'failed' };
	} catch {
		return { problem: 'failed' };
	}
}

/** What can be seen before it is sent: a number that looks like a citizen's never leaves the browser. */
function problemOf(body: string): SendProblem | null {
	try {
		return wordsIn(JSON.parse(body)).some(hasCpr) ? 'cprLike' : null;
	} catch {
		return 'unreadable';
	}
}

function wordsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
