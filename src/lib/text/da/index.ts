// One line an area; the English dictionary must have the same areas and words.
export { common } from './common';
export { components } from './components';
export { errors } from './errors';
