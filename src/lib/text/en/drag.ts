import type { Dictionary } from '../index';

export const drag: Dictionary['drag'] = {
	gone: 'The note you were moving is no longer on the board.'
};
