import * as migration_20261129_201455_initial from './20261129_201455_initial.js';

export const migrations = [
  {
    up: migration_20261129_201455_initial.up,
    down: migration_20261129_201455_initial.down,
    name: '20261129_201455_initial'
  },
];
