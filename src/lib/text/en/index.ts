// One line an area, as in Danish.
export { common } from './common';
export { components } from './components';
export { errors } from './errors';
