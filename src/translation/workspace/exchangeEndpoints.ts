import type { Endpoint, PayloadRequest } from 'payload'

import { entryKeyOf } from '../../entries/slugs.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
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
import { EXCHANGE, TAKEN, WRITTEN } from './operations.js'

const MOST_KEYS = 500

type Context = { req: PayloadRequest; settings: Settings }

/**
 * Of `/api/translation`: `GET /export` of several entries as a zip of files, and `POST /import`
 * of such files, or a zip of them; `../api/types.ts` says what they take and answer.
 */
export function exchangeEndpoints(settings: Settings): Endpoint[] {
  if (!settings.enabled) return []
  return [
    described(
      {
        path: '/translation/export',
        method: 'get',
        handler: (req) => exportAll({ req, settings }),
      },
      EXCHANGE.export,
    ),
    described(
      {
        path: '/translation/import',
        method: 'post',
        handler: async (req) => privateJson(await importAll({ req, settings })),
      },
      EXCHANGE.import,
    ),
  ]
}

async function exportAll(context: Context): Promise<Response> {
  const { req } = context
  readersOnly(req, context.settings)
  const format = textsFormatOf(context)
  // Not Payload's own `locale`, in which a request is read; both are the same word here.
  const locale = String(req.searchParams.get('locale') ?? '')
  const all: { opened: Opened; aids: Aids }[] = []
  for (const key of keysOf(req)) {
    const [name, id = ''] = key.split(':')
    const type = entryKeyOf(name)
    if (!type || id === '') throw wrongKeys(req, key)
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

function keysOf(req: PayloadRequest): string[] {
  const given = req.searchParams.get('keys') ?? ''
  const keys = [...new Set(given.split(',').filter((key) => key !== ''))]
  if (keys.length === 0 || keys.length > MOST_KEYS) throw wrongKeys(req, given.slice(0, 100))
  return keys
}

function wrongKeys(req: PayloadRequest, given: string): PluginError {
  return new PluginError('BAD_USER_INPUT', message(req, 'translating.keys', { given }))
}
