import * as migration_20261129_201455_initial from './20261129_201455_initial.js';
import * as migration_20261130_023149_search_words from './20261130_023149_search_words.js';

export const migrations = [
  {
    up: migration_20261129_201455_initial.up,
    down: migration_20261129_201455_initial.down,
    name: '20261129_201455_initial',
  },
  {
    up: migration_20261130_023149_search_words.up,
    down: migration_20261130_023149_search_words.down,
    name: '20261130_023149_search_words'
  },
];
