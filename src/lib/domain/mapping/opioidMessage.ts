import type { Breadth } from '../breadth';
import { wordsOf } from '../danish/words';

/** The catalogue's item that says why: keep the effort with those it is relevant for. */
export const OPIOID_ADVICE = 'SST-A3';

/** How words begin that name opioids. */
const NAMES = [
	'opioid',
	'opiat',
	'opium',
	'tramadol',
	'tramol',
	'oxycodon',
	'oxycontin',
	'oxynorm',
	'fentanyl',
	'nitazen',
	'morfin',
	'heroin',
	'kodein',
	'codein',
	'metadon',
	'buprenorfin',
	'ketogan',
	'dolol'
];

/**
 * Whether an action brings a message about opioids to all young people: then people are told what
 * the health authority advises, before they go on. It never stops anybody.
 */
export function isOpioidMessageToAll(breadth: Breadth | null, text: string): boolean {
	return breadth === 'allYoung' && namesOpioids(text);
}

/** Also within a compound: "smertestillende" is not one, "tramadolmisbrug" and "anti-opioid" are. */
export function namesOpioids(text: string): boolean {
	return wordsOf(text).some((word) => NAMES.some((name) => word.includes(name)));
}
