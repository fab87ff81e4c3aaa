import * as migration_20261123_224829_initial from './20261123_224829_initial.js';

export const migrations = [
  {
    up: migration_20261123_224829_initial.up,
    down: migration_20261123_224829_initial.down,
    name: '20261123_224829_initial'
  },
];
