import type { Endpoint, PayloadRequest } from 'payload'

import type { Settings } from '../../entries/settings.js'
import { refuseLocale } from '../../entries/refuseLocale.js'
import { wrongField } from '../../entries/wrongField.js'
import type { TextKey } from '../../i18n/en.js'
import { readFields } from '../../schema/readFields.js'
import { readersOnly } from '../http/readersOnly.js'
import { namedFiles, zipFiles } from '../xliff/zipFiles.js'
import { aidsFor } from '../aids/aidsFor.js'
import { exchangeFiles } from './exchangeEntry.js'
import { importFiles } from './importFiles.js'
import { entryRequest, filesIn } from './importXliff.js'
import { type Opened, openTranslation } from './openTranslation.js'
import { fileAnswer } from '../http/privateAnswer.js'
import { textsFormatOf } from './workspaceEndpoints.js'
import { sentFiles } from '../http/sentFiles.js'
import type { Aids } from './viewOf.js'
import { privateJson } from '../../access/privateJson.js'
import { described } from '../../schema/operation.js'
import { exchangeOperations, EXPORTED, TAKEN, WRITTEN } from './operations.js'

type Context = { req: PayloadRequest; settings: Settings }

/**
 * Of `/api/translation`: `GET /export` of several entries as a zip of files, and `POST /import`
 * of such files, or a zip of them; `../api/types.ts` says what they take and answer.
 */
export function exchangeEndpoints(settings: Settings): Endpoint[] {
  if (!settings.enabled) return []
  const to = exchangeOperations(settings)
  return [
    described(
      {
        path: '/translation/export',
        method: 'get',
        handler: (req) => exportAll({ req, settings }),
      },
      to.export,
    ),
    described(
      {
        path: '/translation/import',
        method: 'post',
        handler: async (req) => privateJson(await importAll({ req, settings })),
      },
      to.import,
    ),
  ]
}

async function exportAll(context: Context): Promise<Response> {
  const { req } = context
  refuseLocale(req, context.settings)
  readersOnly(req, context.settings)
  const format = textsFormatOf(context)
  // Not Payload's own `locale`, in which a request is read; both are the same word here.
  const given = Object.fromEntries(req.searchParams)
  const read = readFields<TextKey, typeof EXPORTED>(EXPORTED, given)
  if ('problem' in read) throw wrongField(req, read.problem)
  const { keys, locale = '' } = read.fields
  const all: { opened: Opened; aids: Aids }[] = []
  for (const { type, id } of keys) {
    const opened = await openTranslation(entryRequest(context, { type, id, locale }))
    all.push({ opened, aids: await aidsFor(opened) })
  }
  const name = `translations.${locale}.zip`
  const files = namedFiles(exchangeFiles(all, WRITTEN.parse(req.query)), format)
  return fileAnswer(zipFiles(files), { name, type: 'application/zip' })
}

async function importAll(context: Context) {
  const { req } = context
  readersOnly(req, context.settings)
  const files = filesIn(await sentFiles(req), context.settings)
  const choices = TAKEN.parse(req.query)
  return { reports: await importFiles(context, { files, ...choices }) }
}
