import * as migration_20261123_224829_initial from './20261123_224829_initial.js';
import * as migration_20261124_151849_access_and_saving from './20261124_151849_access_and_saving.js';
import * as migration_20261124_192552_translations from './20261124_192552_translations.js';
import * as migration_20261124_205941_credit from './20261124_205941_credit.js';
import * as migration_20261130_023127_search_words from './20261130_023127_search_words.js';
import * as migration_20261130_070902_editions_locale_ref from './20261130_070902_editions_locale_ref.js';
import * as migration_20261130_111815_image_cuts from './20261130_111815_image_cuts.js';
import * as migration_20261130_114000_bases_languages_forms from './20261130_114000_bases_languages_forms.js';
import * as migration_20261130_142815_video_address from './20261130_142815_video_address.js';
import * as migration_20261130_152815_consent_country from './20261130_152815_consent_country.js';
import * as migration_20261130_182421_former_slugs from './20261130_182421_former_slugs.js';
import * as migration_20261130_222920_editions_moments from './20261130_222920_editions_moments.js';
import * as migration_20261130_224933_edition_changes from './20261130_224933_edition_changes.js';
import * as migration_20261201_020808_public_changes from './20261201_020808_public_changes.js';
import * as migration_20261201_052821_webhook_deliveries from './20261201_052821_webhook_deliveries.js';

export const migrations = [
  {
    up: migration_20261123_224829_initial.up,
    down: migration_20261123_224829_initial.down,
    name: '20261123_224829_initial',
  },
  {
    up: migration_20261124_151849_access_and_saving.up,
    down: migration_20261124_151849_access_and_saving.down,
    name: '20261124_151849_access_and_saving',
  },
  {
    up: migration_20261124_192552_translations.up,
    down: migration_20261124_192552_translations.down,
    name: '20261124_192552_translations',
  },
  {
    up: migration_20261124_205941_credit.up,
    down: migration_20261124_205941_credit.down,
    name: '20261124_205941_credit',
  },
  {
    up: migration_20261130_023127_search_words.up,
    down: migration_20261130_023127_search_words.down,
    name: '20261130_023127_search_words',
  },
  {
    up: migration_20261130_070902_editions_locale_ref.up,
    down: migration_20261130_070902_editions_locale_ref.down,
    name: '20261130_070902_editions_locale_ref',
  },
  {
    up: migration_20261130_111815_image_cuts.up,
    down: migration_20261130_111815_image_cuts.down,
    name: '20261130_111815_image_cuts',
  },
  {
    up: migration_20261130_114000_bases_languages_forms.up,
    down: migration_20261130_114000_bases_languages_forms.down,
    name: '20261130_114000_bases_languages_forms',
  },
  {
    up: migration_20261130_142815_video_address.up,
    down: migration_20261130_142815_video_address.down,
    name: '20261130_142815_video_address',
  },
  {
    up: migration_20261130_152815_consent_country.up,
    down: migration_20261130_152815_consent_country.down,
    name: '20261130_152815_consent_country',
  },
  {
    up: migration_20261130_182421_former_slugs.up,
    down: migration_20261130_182421_former_slugs.down,
    name: '20261130_182421_former_slugs',
  },
  {
    up: migration_20261130_222920_editions_moments.up,
    down: migration_20261130_222920_editions_moments.down,
    name: '20261130_222920_editions_moments',
  },
  {
    up: migration_20261130_224933_edition_changes.up,
    down: migration_20261130_224933_edition_changes.down,
    name: '20261130_224933_edition_changes',
  },
  {
    up: migration_20261201_020808_public_changes.up,
    down: migration_20261201_020808_public_changes.down,
    name: '20261201_020808_public_changes',
  },
  {
    up: migration_20261201_052821_webhook_deliveries.up,
    down: migration_20261201_052821_webhook_deliveries.down,
    name: '20261201_052821_webhook_deliveries'
  },
];
