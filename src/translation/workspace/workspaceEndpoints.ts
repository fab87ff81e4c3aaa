import type { Endpoint, PayloadRequest } from 'payload'

import type { EntryKey } from '../../entries/slugs.js'
import { PluginError } from '../../errors.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
import type { EntryRequest } from '../../access/readDocs.js'
import { askedFormat } from '../http/askedFormat.js'
import { aidsFor } from '../aids/aidsFor.js'
import { exchangeFiles } from './exchangeEntry.js'
import { fillDrafts } from './fillDrafts.js'
import { importFiles } from './importFiles.js'
import { filesIn } from './importXliff.js'
import { type Opened, openTranslation } from './openTranslation.js'
import { fileAnswer } from '../http/privateAnswer.js'
import { readCheck } from './readCheck.js'
import { readDrafts } from './readDrafts.js'
import type { BodyProblem } from './readBody.js'
import { readSave } from './readSave.js'
import { saveTranslation } from './saveTranslation.js'
import { sentFiles } from '../http/sentFiles.js'
import { readExtras } from './readExtras.js'
import { readSettle } from './readSettle.js'
import { settle } from './settle.js'
import { settleExtras } from './settleExtras.js'
import { checkTexts } from './checkTexts.js'
import { viewOf } from './viewOf.js'
import { privateJson } from '../../access/privateJson.js'
import { described } from '../../schema/operation.js'
import { TAKEN, workspaceOperations, WRITTEN } from './operations.js'

const PATH = '/:id/translation/:target'

/**
 * The endpoints of the translators' workspace in a collection of entries; what they take and send is in
 * `../api/types.ts`. All are for people with an account who may read drafts; no cache keeps an
 * answer.
 */
export function workspaceEndpoints(type: EntryKey, settings: Settings): Omit<Endpoint, 'root'>[] {
  if (!settings.enabled) return []
  const answer =
    (make: (request: EntryRequest) => Promise<object>) =>
    async (req: PayloadRequest): Promise<Response> =>
      privateJson(await make({ req, settings, type }))
  const file = (req: PayloadRequest) => download({ req, settings, type })
  const to = workspaceOperations(settings)
  return [
    described({ path: PATH, method: 'get', handler: answer(view) }, to.view),
    described({ path: PATH, method: 'patch', handler: answer(save) }, to.save),
    described({ path: `${PATH}/drafts`, method: 'post', handler: answer(drafts) }, to.drafts),
    described({ path: `${PATH}/check`, method: 'post', handler: answer(check) }, to.check),
    described({ path: `${PATH}/extras`, method: 'post', handler: answer(extras) }, to.extras),
    described({ path: `${PATH}/xliff`, method: 'get', handler: file }, to.download),
    described({ path: `${PATH}/xliff`, method: 'post', handler: answer(take) }, to.take),
    described(
      { path: '/:id/translation/settle', method: 'post', handler: answer(settleAll) },
      to.settle,
    ),
  ]
}

async function view(request: EntryRequest) {
  const opened = await openTranslation(request)
  return viewOf(opened, await aidsFor(opened))
}

async function save(request: EntryRequest) {
  const { req, settings } = request
  const wanted = readSave(await bodyOf(req), settings.limits)
  if ('problem' in wanted) throw badBody(req, wanted.problem)
  return saveTranslation(request, wanted.segments, aidsFor)
}

async function drafts(request: EntryRequest) {
  const { req } = request
  const read = readDrafts(await bodyOf(req))
  if ('problem' in read) throw badBody(req, read.problem)
  return fillDrafts(request, read.wanted)
}

async function extras(request: EntryRequest) {
  const { req } = request
  const read = readExtras(await bodyOf(req))
  if ('problem' in read) throw badBody(req, read.problem)
  return settleExtras(request, read.extras)
}

function badBody(req: PayloadRequest, problem: BodyProblem): PluginError {
  return new PluginError('BAD_USER_INPUT', message(req, 'translating.body', problem))
}

async function check(request: EntryRequest) {
  const { req, settings } = request
  const read = readCheck(await bodyOf(req), settings.limits)
  if ('problem' in read) throw badBody(req, read.problem)
  const opened = await openTranslation(request)
  return checkTexts(opened, { texts: read.texts, aids: await aidsFor(opened, new Set()) })
}

async function settleAll(request: EntryRequest) {
  // A body is not needed; one that cannot be read is no missing one.
  const text = await request.req.text?.()
  const read = readSettle(text ? parsed(text) : {})
  if ('problem' in read) throw badBody(request.req, read.problem)
  return { settled: await settle(request, read.note) }
}

async function download(request: EntryRequest): Promise<Response> {
  const { write, type, endings } = textsFormatOf(request)
  const opened = await openTranslation(request)
  const [file] = exchangeFiles(
    [{ opened, aids: await aidsFor(opened) }],
    WRITTEN.parse(request.req.query),
  )
  return fileAnswer(file ? write(file) : '', { name: `${nameOf(opened)}.${endings[0]}`, type })
}

async function take(request: EntryRequest) {
  const { req, settings } = request
  const files = filesIn(await sentFiles(req), settings)
  const choices = TAKEN.parse(req.query)
  const reports = await importFiles({ req, settings }, { files, own: request, ...choices })
  return reports.length === 1 ? (reports[0] ?? {}) : { reports }
}

/**
 * The format that is asked for by `?format=CODE`, or by `?version=` as one of XLIFF.
 *
 * @throws BAD_USER_INPUT for one that there is not
 */
export function textsFormatOf({ req, settings }: Pick<EntryRequest, 'req' | 'settings'>) {
  const { version } = WRITTEN.parse(req.query)
  // What is no text is no format either.
  const asked = req.query.format ?? (version === undefined ? undefined : `xliff-${version}`)
  return askedFormat({ req, formats: settings.translation.formats.texts, asked })
}

function nameOf({ ref, entry, locale }: Opened): string {
  return `${ref.type}-${ref.id}.${entry.sourceLocale}-${locale}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  return req.json?.().catch(() => null)
}
