export * from './actions';
export * from './boards';
export * from './choices';
export * from './people';
export * from './projects';
export * from './sessions';
export * from './sources';
export * from './workshops';
