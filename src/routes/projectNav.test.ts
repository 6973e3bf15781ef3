import { describe, expect, it } from 'vitest';
import { dictionary } from '$lib/text';
import { projectNav, type ProjectPage } from './projectNav';

const pages: ProjectPage[] = ['overview', 'recommendations', 'actions', 'groups', 'steering'];

const current = (path: string, section?: ProjectPage) =>
	projectNav('unge', pages, `/projects/unge${path}`, dictionary('da'), section)
		.filter(({ isCurrent }) => isCurrent)
		.map(({ href }) => href.replace('/projects/unge', ''));

describe('the navigation of a project', () => {
	it.each([
		['', ''],
		['/actions', '/actions'],
		['/actions/12', '/actions'],
		['/matrix', '/recommendations'],
		['/choices/gaps', '/recommendations'],
		['/meetings/7', '/groups']
	])('says of %j that one is at %j', (path, at) => {
		expect(current(path)).toEqual([at]);
	});

	it('says that one is nowhere of it on a page that stands by itself', () => {
		expect(current('/thread/actions/7')).toEqual([]);
		expect(current('/actionsandmore')).toEqual([]);
	});

	it('takes the word of a page that knows better than its address', () => {
		expect(current('/meetings/7', 'steering')).toEqual(['/steering']);
	});
});
