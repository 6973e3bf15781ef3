import { afterEach, expect, it, vi } from 'vitest';
import { log } from '../log';
import { sayLastWords } from './lastWords';

afterEach(() => vi.restoreAllMocks());

it('ends the process with a line that holds nothing people wrote', () => {
	const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
	const fatal = vi.spyOn(log, 'fatal').mockImplementation(() => {});
	const error = Object.assign(new Error('insert failed'), {
		code: '22001',
		parameters: ['en seddel om en ung']
	});
	sayLastWords(new Error('Failed query: en seddel om en ung', { cause: error }));
	expect(exit).toHaveBeenCalledWith(1);
	expect(JSON.stringify(fatal.mock.calls)).toContain('22001');
	expect(JSON.stringify(fatal.mock.calls)).not.toContain('ung');
});
