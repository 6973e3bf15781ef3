import { describe, expect, it } from 'vitest';
import { checkChoice, choices } from './choice';

describe('an active choice', () => {
	it('needs a reason to decline, to postpone and to open again, and for nothing else', () => {
		const refused = choices.filter((choice) => checkChoice(choice, ' ') === 'reasonRequired');
		expect(refused).toEqual(['declined', 'postponed', 'notDiscussed']);
	});

	it.each(choices)('is taken as %s with a reason', (choice) => {
		expect(checkChoice(choice, 'Dækkes af sundhedshuset')).toBeNull();
	});
});
