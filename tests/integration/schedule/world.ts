import { vi } from 'vitest'

import { runDue } from '../../../src/scheduler/runDue.js'
import { waitingSchedules } from '../../../src/schedule/waitingSchedules.js'
import { editionsFor, type Id } from '../../helpers/entries.js'
import type { TestPayload } from '../../helpers/payload.js'
import type { Identity } from '../../helpers/people.js'
import { rest, type RestAnswer } from '../../helpers/rest.js'

export const MINUTE = 60_000

/** Only the date is faked: everything else waits for real. */
export function freeze(): void {
  vi.useFakeTimers({ toFake: ['Date'] })
}

/** The moment so many minutes from now, RFC 3339. */
export function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * MINUTE).toISOString()
}

export function pass(minutes: number): void {
  if (vi.isFakeTimers()) vi.setSystemTime(Date.now() + minutes * MINUTE)
}

type Asked = { id: Id; locale?: string; action?: string; at?: string; timeZone?: string }

/** Asks for a schedule of a theme, by REST. */
export function schedule(
  app: TestPayload,
  by: Identity,
  { id, locale = 'fr', action = 'publish', ...data }: Asked,
): Promise<RestAnswer> {
  const path = `themes/${id}/schedule`
  return rest(app, 'POST', path, { by, data: { locale, action, timeZone: 'UTC', ...data } })
}

export function cancel(
  app: TestPayload,
  by: Identity,
  { id, locale = 'fr', action = 'publish' }: Asked,
): Promise<RestAnswer> {
  return rest(app, 'DELETE', `themes/${id}/schedule?locale=${locale}&action=${action}`, { by })
}

/** What waits for a theme: `publish fr`. */
export async function waiting({ payload, settings }: TestPayload, id: Id): Promise<string[]> {
  const found = await waitingSchedules({ payload, settings }, { type: 'themes', id })
  return found.map(({ action, locale }) => `${action} ${locale}`)
}

/** What the delivery API says of a theme now: its titles by locale. */
export async function shown(app: TestPayload, id: Id): Promise<Record<string, string>> {
  const { payload, settings } = app
  const doc: Record<string, unknown> = await payload.findByID({
    collection: settings.slugs.themes,
    id,
    depth: 0,
    overrideAccess: true,
    trash: true,
  })
  const parts = settings.locales.map(
    ({ code }) => `${code}: theme(locale: ${code}, id: ${JSON.stringify(doc.uid)}) { title }`,
  )
  const { data, errors } = await app.graphql(`{ ${parts.join('\n')} }`)
  if (errors) throw new Error(JSON.stringify(errors))
  const found = Object.entries(data as Record<string, { title: string } | null>)
  return Object.fromEntries(found.flatMap(([code, theme]) => (theme ? [[code, theme.title]] : [])))
}

export function run({ payload, settings }: TestPayload) {
  return runDue({ payload, settings })
}

/** Keys of the rows of a theme, without what they have in common. */
export async function keysOf(app: TestPayload, id: Id): Promise<string[]> {
  const editions = await editionsFor(app, 'themes', id)
  return editions.map(({ key }) => key.replace(`themes:${id}:`, ''))
}
