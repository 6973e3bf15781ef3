// One line an area, as in Danish.
export { accessibility } from './accessibility';
export { board } from './board';
export { catalogue } from './catalogue';
export { common } from './common';
export { components } from './components';
export { errors } from './errors';
export { join } from './join';
export { landing } from './landing';
export { note } from './note';
export { overview } from './overview';
export { people } from './people';
export { recommendations } from './recommendations';
export { settings } from './settings';
export { signIn } from './signIn';
export { steering } from './steering';
export { workshop } from './workshop';
