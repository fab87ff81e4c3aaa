import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { wrongField } from '../../entries/wrongField.js'
import type { TextKey } from '../../i18n/en.js'
import type { Settings } from '../../entries/settings.js'
import { askedFormat, formatParameter } from '../http/askedFormat.js'
import { fileAnswer } from '../http/privateAnswer.js'
import { refuseAids } from './refuseAids.js'
import { pairQuery } from './pairQuery.js'
import { NAMED_FILE, sentFiles } from '../http/sentFiles.js'
import { exportedUnits, importMemory, type MemoryReport } from './exchangeMemory.js'
import type { LocalePair } from '../memory/sharedIndex.js'
import { privateJson } from '../../access/privateJson.js'
import { described, type Operation } from '../../schema/operation.js'
import { named } from '../../schema/named.js'
import { switchedOn } from '../../schema/query.js'
import { readFields } from '../../schema/readFields.js'

function downloadOperation({ locales, translation }: Known) {
  return {
    summary: 'Exports the translation memory of two languages.',
    query: pairQuery(locales).extend({ format: formatParameter(translation.formats.memory) }),
    answer: 'The file.',
    type: 'application/x-tmx+xml',
  } satisfies Operation
}

type Known = Pick<Settings, 'locales' | 'translation'>

const REPORT = named(
  'MemoryReport',
  z.object({
    file: z.string(),
    added: z.int(),
    approved: z.int(),
    unchanged: z.int(),
    otherLanguages: z.int(),
    left: z.array(
      z.object({
        line: z.int(),
        id: z.string().nullable(),
        whole: z.boolean(),
        reason: z.enum(['NO_SOURCE', 'NO_TARGET', 'EMPTY', 'NO_LANGUAGE', 'MARKUP']),
        message: z.string(),
      }),
    ),
  }),
) satisfies z.ZodType<MemoryReport>

const TAKE = {
  summary: 'Imports a translation memory.',
  query: NAMED_FILE.extend({ approved: switchedOn('Offers its units to translators.') }),
  files: 'One or more files of TMX, or of another format of memories.',
  answer: 'What was imported, of one file or of several.',
  returns: z.union([REPORT, z.object({ reports: z.array(REPORT) })]),
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
    described(
      { path, method: 'get', handler: (req) => download(req, settings) },
      downloadOperation(settings),
    ),
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
function pairOf(req: PayloadRequest, { locales }: Settings): LocalePair {
  const schema = pairQuery(locales)
  const read = readFields<TextKey, typeof schema>(schema, req.query)
  if ('problem' in read) throw wrongField(req, read.problem)
  return { sourceLocale: read.fields.source, targetLocale: read.fields.target }
}
