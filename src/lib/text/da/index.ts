// One line an area; the English dictionary must have the same areas and words.
export { catalogue } from './catalogue';
export { common } from './common';
export { components } from './components';
export { errors } from './errors';
export { overview } from './overview';
export { recommendations } from './recommendations';
export { steering } from './steering';
