import { describe, expect, it } from 'vitest';
import { grants, type Grant } from '../domain/workshop/grant';
import { mayDo, type Deed } from './mayDo';

const those = (deed: Deed, isOwn: boolean): Grant[] =>
	grants.filter((grant) => mayDo(grant, deed, isOwn));

describe('what a page offers', () => {
	it.each<[Deed, Grant[], Grant[]]>([
		['addNote', ['addOnly', 'editOwn', 'all'], ['addOnly', 'editOwn', 'all']],
		['editNote', ['editOwn', 'all'], ['all']],
		['deleteNote', ['editOwn', 'all'], ['all']],
		['linkNote', ['editOwn', 'move', 'all'], ['move', 'all']],
		['gather', ['move', 'all'], ['move', 'all']],
		['comment', grants.slice(1), grants.slice(1)],
		['agree', grants.slice(1), grants.slice(1)]
	])('%s: with one’s own note %j, with another’s %j', (deed, own, others) => {
		expect(those(deed, true)).toEqual(own);
		expect(those(deed, false)).toEqual(others);
	});
});
