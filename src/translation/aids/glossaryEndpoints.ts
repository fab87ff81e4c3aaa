import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Settings } from '../../entries/settings.js'
import { askedFormat, formatParameter } from '../http/askedFormat.js'
import { fileAnswer } from '../http/privateAnswer.js'
import { refuseAids } from './refuseAids.js'
import { NAMED_FILE, sentFiles } from '../http/sentFiles.js'
import { exportedTerms, type GlossaryReport, importGlossary } from './exchangeGlossary.js'
import { privateJson } from '../../access/privateJson.js'
import { named } from '../../schema/named.js'
import { described, type Operation } from '../../schema/operation.js'

function downloadOperation({ translation }: Pick<Settings, 'translation'>): Operation {
  return {
    summary: 'Exports the glossary.',
    query: z.object({ format: formatParameter(translation.formats.glossary) }),
    answer: 'The file.',
    type: 'text/csv',
  }
}

const REPORT = named(
  'GlossaryReport',
  z.object({
    file: z.string(),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    left: z.array(
      z.object({
        line: z.int(),
        reason: z.enum(['NO_SOURCE', 'SYNONYM', 'NO_LANGUAGE']),
        message: z.string(),
      }),
    ),
  }),
) satisfies z.ZodType<GlossaryReport>

const TAKE: Operation = {
  summary: 'Imports terms into the glossary.',
  query: NAMED_FILE,
  files: 'One or more files of CSV or TBX, or of another format of glossaries.',
  answer: 'What was imported, of one file or of several.',
  returns: z.union([REPORT, z.object({ reports: z.array(REPORT) })]),
}

/**
 * `GET /api/translation/glossary?format=csv|tbx`: the glossary as a file, for people who may read
 * drafts. `POST` of one or more CSV or TBX files to the same address; requires the right to edit
 * shared fields: `GlossaryReport`, or `{ reports }` for several files.
 */
export function glossaryEndpoints(settings: Settings): Endpoint[] {
  if (!settings.enabled) return []
  const path = '/translation/glossary'
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
  const { formats } = settings.translation
  const { write, type, endings } = askedFormat({ req, formats: formats.glossary })
  const bytes = write(await exportedTerms({ payload: req.payload, settings, req }))
  return fileAnswer(bytes, { name: `glossary.${endings[0]}`, type })
}

async function take(req: PayloadRequest, settings: Settings): Promise<Response> {
  refuseAids(req, settings, 'write')
  const reports = []
  for (const file of await sentFiles(req, 'aids.noFile')) {
    const store = { payload: req.payload, settings, req }
    reports.push(await importGlossary(store, { file }))
  }
  return privateJson(reports.length === 1 ? reports[0] : { reports })
}
