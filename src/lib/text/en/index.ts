// One line an area, as in Danish.
export { catalogue } from './catalogue';
export { common } from './common';
export { components } from './components';
export { errors } from './errors';
export { overview } from './overview';
export { recommendations } from './recommendations';
export { steering } from './steering';
