import { isCprDate } from './cprDate';

/** Where a CPR-like number stands. The digits themselves are never handed on. */
export interface CprFinding {
	/** Index of the first digit, in UTF-16 code units. */
	start: number;
	/** Index after the last digit. */
	end: number;
	/** Its check digit fits. Ranks only: numbers without one have been issued since 2007. */
	isModulus11: boolean;
}

/** Between the date and the last four: hyphens of every make, spaces, line breaks, invisible marks. */
const SEPARATOR = /[-\s\u00ad\u2010-\u2015\u2212\u200b-\u200d\u2060\ufeff]/;
/** More than this between them, and they are two numbers. */
const MAX_SEPARATORS = 4;
const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;

interface Run {
	start: number;
	end: number;
}

/**
 * Every ten-digit number in the text that could be a CPR number: the first six a day that exists,
 * then, after at most a few hyphens, spaces or line breaks, four more. Ten digits that start with
 * no day (telephone and case numbers) are let through. Reads the text once.
 */
export function findCpr(text: string): CprFinding[] {
	const findings: CprFinding[] = [];
	let previous: Run | null = null;
	for (const run of digitRuns(text)) {
		const start = startOfCandidate(text, previous, run);
		previous = run;
		if (start === null) continue;
		const digits = text.slice(start, run.end).replace(/\D/g, '');
		if (isCprDate(digits))
			findings.push({ start, end: run.end, isModulus11: fitsModulus11(digits) });
	}
	return findings;
}

/** Whether anything in the text could be a CPR number. */
export function hasCpr(text: string): boolean {
	return findCpr(text).length > 0;
}

/** The text with the digits of every finding as dots; nothing moves, so positions still hold. */
export function maskCpr(text: string): string {
	let masked = '';
	let from = 0;
	for (const { start, end } of findCpr(text)) {
		masked += text.slice(from, start) + text.slice(start, end).replace(/\d/g, '•');
		from = end;
	}
	return masked + text.slice(from);
}

/** Longest stretches of digits, in order. A number of eleven digits is no CPR number. */
function* digitRuns(text: string): Generator<Run> {
	for (let at = 0; at < text.length; at += 1) {
		const start = at;
		while (at < text.length && isDigit(text, at)) at += 1;
		if (at > start) yield { start, end: at };
	}
}

function isDigit(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 48 && code <= 57;
}

/** Ten digits in one run, or six and four with separators between; null for anything else. */
function startOfCandidate(text: string, previous: Run | null, run: Run): number | null {
	const length = run.end - run.start;
	if (length === 10) return run.start;
	if (length !== 4 || !previous || previous.end - previous.start !== 6) return null;
	if (run.start - previous.end > MAX_SEPARATORS) return null;
	for (let at = previous.end; at < run.start; at += 1) {
		if (!SEPARATOR.test(text.charAt(at))) return null;
	}
	return previous.start;
}

function fitsModulus11(digits: string): boolean {
	const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
	return sum % 11 === 0;
}
