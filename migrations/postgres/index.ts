import * as migration_20261129_201455_initial from './20261129_201455_initial.js';
import * as migration_20261130_023149_search_words from './20261130_023149_search_words.js';
import * as migration_20261130_070917_editions_locale_ref from './20261130_070917_editions_locale_ref.js';
import * as migration_20261130_111822_image_cuts from './20261130_111822_image_cuts.js';
import * as migration_20261130_114009_bases_languages_forms from './20261130_114009_bases_languages_forms.js';
import * as migration_20261130_142823_video_address from './20261130_142823_video_address.js';
import * as migration_20261130_152823_consent_country from './20261130_152823_consent_country.js';
import * as migration_20261130_182432_former_slugs from './20261130_182432_former_slugs.js';
import * as migration_20261130_222930_editions_moments from './20261130_222930_editions_moments.js';
import * as migration_20261130_224947_edition_changes from './20261130_224947_edition_changes.js';
import * as migration_20261201_020916_public_changes from './20261201_020916_public_changes.js';
import * as migration_20261201_052830_webhook_deliveries from './20261201_052830_webhook_deliveries.js';

export const migrations = [
  {
    up: migration_20261129_201455_initial.up,
    down: migration_20261129_201455_initial.down,
    name: '20261129_201455_initial',
  },
  {
    up: migration_20261130_023149_search_words.up,
    down: migration_20261130_023149_search_words.down,
    name: '20261130_023149_search_words',
  },
  {
    up: migration_20261130_070917_editions_locale_ref.up,
    down: migration_20261130_070917_editions_locale_ref.down,
    name: '20261130_070917_editions_locale_ref',
  },
  {
    up: migration_20261130_111822_image_cuts.up,
    down: migration_20261130_111822_image_cuts.down,
    name: '20261130_111822_image_cuts',
  },
  {
    up: migration_20261130_114009_bases_languages_forms.up,
    down: migration_20261130_114009_bases_languages_forms.down,
    name: '20261130_114009_bases_languages_forms',
  },
  {
    up: migration_20261130_142823_video_address.up,
    down: migration_20261130_142823_video_address.down,
    name: '20261130_142823_video_address',
  },
  {
    up: migration_20261130_152823_consent_country.up,
    down: migration_20261130_152823_consent_country.down,
    name: '20261130_152823_consent_country',
  },
  {
    up: migration_20261130_182432_former_slugs.up,
    down: migration_20261130_182432_former_slugs.down,
    name: '20261130_182432_former_slugs',
  },
  {
    up: migration_20261130_222930_editions_moments.up,
    down: migration_20261130_222930_editions_moments.down,
    name: '20261130_222930_editions_moments',
  },
  {
    up: migration_20261130_224947_edition_changes.up,
    down: migration_20261130_224947_edition_changes.down,
    name: '20261130_224947_edition_changes',
  },
  {
    up: migration_20261201_020916_public_changes.up,
    down: migration_20261201_020916_public_changes.down,
    name: '20261201_020916_public_changes',
  },
  {
    up: migration_20261201_052830_webhook_deliveries.up,
    down: migration_20261201_052830_webhook_deliveries.down,
    name: '20261201_052830_webhook_deliveries'
  },
];
