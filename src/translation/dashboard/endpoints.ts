import type { Endpoint, PayloadRequest, Where } from 'payload'

import { ENTRY_KEYS } from '../../entries/slugs.js'
import { may } from '../../access/may.js'
import { callerOf } from '../../access/roles.js'
import { PluginError } from '../../errors.js'
import { refuseLocale } from '../../entries/refuseLocale.js'
import { message } from '../../i18n/adminText.js'
import type { Settings } from '../../entries/settings.js'
import { assign } from './assign.js'
import { badField, type FieldProblem } from './fieldProblem.js'
import { readAssignment } from './readAssignment.js'
import { type Reader, readersOnly } from '../http/readersOnly.js'
import { readRequest } from './readRequest.js'
import { requestWork } from './requestWork.js'
import { takeWork } from './takeWork.js'
import { readPage } from './readPage.js'
import { readFilter, readLocale, readPageQuery } from './readQuery.js'
import { readTotals } from './readTotals.js'
import { rowsWhere } from './rowsWhere.js'
import { translatorsInto } from './translators.js'
import { privateJson } from '../../access/privateJson.js'
import { described } from '../../schema/operation.js'
import { dashboardOperations } from './operations.js'

type Context = { req: PayloadRequest; settings: Settings; reader: Reader }

/**
 * Of `/api/translation`: `GET /dashboard`, `/totals` and `/people`, `POST /assign`, `/request` and
 * `/take`, for people who
 * may read drafts; `../api/types.ts` says what they take and answer. No cache keeps an answer.
 */
export function dashboardEndpoints(settings: Settings): Endpoint[] {
  if (!settings.enabled) return []
  const operations = dashboardOperations(settings)
  const endpoint = (
    method: 'get' | 'post',
    name: keyof typeof operations,
    answer: (context: Context) => Promise<object>,
  ): Endpoint => {
    const handler: Endpoint['handler'] = async (req) => {
      refuseLocale(req, settings)
      const reader = readersOnly(req, settings)
      const body = await answer({ req, settings, reader })
      return privateJson(body)
    }
    return described({ path: `/translation/${name}`, method, handler }, operations[name])
  }
  return [
    endpoint('get', 'dashboard', dashboard),
    endpoint('get', 'totals', totals),
    endpoint('get', 'people', people),
    endpoint('post', 'assign', assigned),
    endpoint('post', 'request', requested),
    endpoint('post', 'take', taken),
  ]
}

async function dashboard(context: Context) {
  const where = whereOf(context)
  const { query } = orRefuse(context, readPageQuery(context.req.searchParams))
  return readPage(storeOf(context), { where, query })
}

async function totals(context: Context) {
  return readTotals(storeOf(context), whereOf(context))
}

/** Users who can approve a locale see all its translators; others see only themselves. */
async function people(context: Context) {
  const { req, settings, reader } = context
  const { locale } = orRefuse(context, readLocale(req.searchParams.get('locale'), settings))
  const all = await translatorsInto(storeOf(context), { locale })
  const caller = callerOf(req.user, settings)
  const approves = ENTRY_KEYS.some((collection) =>
    may({ caller, collection, action: 'approve', locale, settings }),
  )
  const shown = approves ? all : all.filter(({ id }) => id === reader.id)
  return { people: shown.map(({ id, name }) => ({ id, name })) }
}

async function assigned(context: Context) {
  const { settings, reader } = context
  const body = await bodyOf(context, 'keys, locale, owner, due')
  const { assignment } = orRefuse(context, readAssignment(body, settings))
  return { assigned: await assign(storeOf(context), { assignment, reader }) }
}

async function requested(context: Context) {
  const { settings, reader } = context
  const body = await bodyOf(context, 'keys, locale, due, note, fill')
  const { wanted } = orRefuse(context, readRequest(body, settings))
  return requestWork(storeOf(context), { wanted, reader })
}

async function taken(context: Context) {
  const { settings, reader } = context
  const { keys, locale } = await bodyOf(context, 'keys, locale')
  const read = readAssignment({ keys, locale, owner: null, due: null }, settings)
  return takeWork(storeOf(context), { ...orRefuse(context, read).assignment, reader })
}

/** @param fields Named where the body is no object. */
async function bodyOf({ req }: Context, fields: string): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => null)
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
  throw new PluginError('BAD_USER_INPUT', message(req, 'translation.body', { fields }))
}

function whereOf(context: Context): Where {
  const { req, settings, reader } = context
  const { filter } = orRefuse(context, readFilter(req.searchParams, settings))
  return rowsWhere(filter, { types: reader.types, caller: reader.id })
}

function orRefuse<T extends object>({ req }: Context, read: T | { problem: FieldProblem }): T {
  if ('problem' in read) throw badField(req, read.problem)
  return read
}

function storeOf({ req, settings }: Context) {
  return { payload: req.payload, settings, req }
}
