import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
import { askedFormat } from '../http/askedFormat.js'
import { fileAnswer } from '../http/privateAnswer.js'
import { refuseAids } from './refuseAids.js'
import { localeIn } from '../../entries/localeIn.js'
import { sentFiles } from '../http/sentFiles.js'
import { exportedUnits, importMemory } from './exchangeMemory.js'
import type { LocalePair } from '../memory/sharedIndex.js'
import { privateJson } from '../../access/privateJson.js'
import { described, type Operation } from '../../schema/operation.js'
import { switchedOn, textParameter } from '../../schema/query.js'

const DOWNLOAD = {
  summary: 'Exports the translation memory of two languages.',
  query: z.object({
    source: textParameter('One language of the site.'),
    target: textParameter('Another one.'),
    format: textParameter('The code of a format; `tmx` is the default.'),
  }),
  answer: 'The file.',
  type: 'application/x-tmx+xml',
} satisfies Operation

const TAKE = {
  summary: 'Imports a translation memory.',
  query: z.object({ approved: switchedOn('Offers its units to translators.') }),
  files: 'One or more files of TMX, or of another format of memories.',
  answer: 'What was imported (`MemoryReport`).',
} satisfies Operation

/**
 * `GET /api/translation/memory?source=fr&target=es`: the memory of a pair of languages as TMX, for
 * people who may read drafts. `POST` of one or more TMX files to the same address, with
 * `?approved=true` to mark their units as approved; requires the right to edit shared fields:
 * `MemoryReport`, or `{ reports }` for several files.
 */
export function memoryEndpoints(settings: Settings): Endpoint[] {
  if (!settings.enabled) return []
  const path = '/translation/memory'
  return [
    described({ path, method: 'get', handler: (req) => download(req, settings) }, DOWNLOAD),
    described({ path, method: 'post', handler: (req) => take(req, settings) }, TAKE),
  ]
}

async function download(req: PayloadRequest, settings: Settings): Promise<Response> {
  refuseAids(req, settings, 'read')
  const pair = pairOf(req, settings)
  const { formats } = settings.translation
  const { write, type, endings } = askedFormat({ req, formats: formats.memory })
  const units = await exportedUnits({ payload: req.payload, settings, req }, pair)
  const name = `memory.${pair.sourceLocale}-${pair.targetLocale}.${endings[0]}`
  return fileAnswer(write(units), { name, type })
}

async function take(req: PayloadRequest, settings: Settings): Promise<Response> {
  refuseAids(req, settings, 'write')
  const { approved } = TAKE.query.parse(req.query)
  const reports = []
  for (const file of await sentFiles(req, 'aids.noFile')) {
    const store = { payload: req.payload, settings, req }
    reports.push(await importMemory(store, { file, approved }))
  }
  return privateJson(reports.length === 1 ? reports[0] : { reports })
}

/** @throws BAD_USER_INPUT for languages that the site does not have, or twice the same */
function pairOf(req: PayloadRequest, settings: Settings): LocalePair {
  const asked = DOWNLOAD.query.parse(req.query)
  const read = (name: 'source' | 'target'): string => {
    const given = asked[name] ?? ''
    const locale = given === '' ? undefined : localeIn(settings.locales, given)
    if (locale) return locale.code
    const locales = settings.locales.map(({ code }) => code).join(', ')
    throw new PluginError('BAD_USER_INPUT', message(req, 'aids.locale', { name, locales, given }))
  }
  const pair = { sourceLocale: read('source'), targetLocale: read('target') }
  if (pair.sourceLocale !== pair.targetLocale) return pair
  const said = message(req, 'aids.sameLocale', { given: pair.sourceLocale })
  throw new PluginError('BAD_USER_INPUT', said)
}
