import { projectHere } from '../projectHere';
import type { PageServerLoad } from './$types';

/** What the archive holds is the same for every project; who may take it is asked. */
export const load: PageServerLoad = async (event) => {
	await projectHere(event, 'archive');
};
