import { z } from 'zod'

import type { Settings } from '../../entries/settings.js'
import type { Operation } from '../../schema/operation.js'
import { switchedOn, textParameter } from '../../schema/query.js'
import { said } from '../../schema/said.js'
import { ANSWERS } from './answers.js'
import { formatParameter } from '../http/askedFormat.js'
import { NAMED_FILE } from '../http/sentFiles.js'
import { KEYS } from './keysParameter.js'
import { checkBody } from './readCheck.js'
import { DRAFTS_BODY } from './readDrafts.js'
import { EXTRAS_BODY } from './readExtras.js'
import { saveBody } from './readSave.js'
import { SETTLE_BODY } from './readSettle.js'

/** How files of texts are written. */
export const WRITTEN = z.object({
  version: textParameter('A version of XLIFF, where no `format` is given.'),
  fillTargets: switchedOn('Fills missing targets with the source, marked as untranslated.'),
})

/** As `WRITTEN`, with the formats that there are. */
function writtenQuery({ translation }: Pick<Settings, 'translation'>) {
  return WRITTEN.extend({ format: formatParameter(translation.formats.texts) })
}

/** How files of texts are taken. */
export const TAKEN = z.object({
  prefer: said(z.enum(['cms', 'file']).catch('cms'), {
    meaning: 'Which text is taken where both have changed.',
  }),
  dry: switchedOn('Only reports what would be done.'),
})

const NAMED = TAKEN.extend(NAMED_FILE.shape)

const REPORT = 'For each file what was applied, and why other texts were not.'

const SAME_EVERYWHERE = {
  view: {
    summary: 'Reads an entry in one target language, segment by segment.',
    answer: 'The segments with texts, states and findings.',
    returns: ANSWERS.view,
  },
  drafts: {
    summary: 'Fills in drafts where nothing is written, from the memory and by machine.',
    body: DRAFTS_BODY,
    answer: 'What was drafted, and why other segments were not.',
    returns: ANSWERS.drafts,
  },
  extras: {
    summary: 'Removes texts without an original, or notes that they are to stay.',
    body: EXTRAS_BODY,
    answer: 'The texts without an original that are left.',
    returns: ANSWERS.extras,
  },
  take: {
    summary: 'Imports translations of an entry.',
    query: NAMED,
    files: 'A file of texts, or a zip of such files.',
    answer: REPORT,
    returns: ANSWERS.take,
  },
  settle: {
    summary: 'Notes that the changes of the source change nothing for translators.',
    body: SETTLE_BODY,
    answer: 'How many translations were stale.',
    returns: ANSWERS.settle,
  },
} satisfies Record<string, Operation>

/** What the endpoints of the workspace take and answer, by what they do. */
export function workspaceOperations(settings: Pick<Settings, 'limits' | 'translation'>) {
  const { limits } = settings
  return {
    ...SAME_EVERYWHERE,
    download: {
      summary: 'Exports an entry for translation into one language.',
      query: writtenQuery(settings),
      answer: 'The file.',
      type: 'application/xliff+xml',
    },
    save: {
      summary: 'Writes segments as one save of the draft in this language: all of them, or none.',
      body: saveBody(limits),
      answer: 'The segments as they are now, and the summary.',
      returns: ANSWERS.save,
    },
    check: {
      summary: 'Checks texts without saving them.',
      body: checkBody(limits),
      answer: 'The findings of each segment.',
      returns: ANSWERS.check,
    },
  } satisfies Record<string, Operation>
}

/** What the endpoints of several entries take and answer. */
export function exchangeOperations(settings: Pick<Settings, 'translation'>) {
  return {
    export: {
      summary: 'Exports several entries for translation into one language.',
      query: writtenQuery(settings).extend(EXPORTED.shape),
      answer: 'The files, in a zip.',
      type: 'application/zip',
    },
    import: {
      summary: 'Imports translations of any entries.',
      query: NAMED,
      files: 'Files of texts, or a zip of such files.',
      answer: REPORT,
      returns: ANSWERS.import,
    },
  } satisfies Record<string, Operation>
}

/** What is exported. */
export const EXPORTED = z.object({
  // Which it may be says each entry.
  locale: textParameter('The language of the translations.'),
  keys: KEYS,
})
