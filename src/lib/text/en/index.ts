// One line an area, as in Danish.
export { common } from './common';
export { errors } from './errors';
