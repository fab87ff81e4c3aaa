import { createHash } from 'node:crypto'
import type { Field } from 'payload'

import type { Settings } from '../entries/settings.js'
import { publicFields } from './hostFields.js'
import type { DependencyRef } from './source.js'

/** Goes up when the same entry makes other editions than before; all are then made again. */
const FORMAT = 4

/** When each document that an entry rests on last changed; null when it is gone. */
export type Times = ReadonlyMap<DependencyRef, string | null>

/**
 * What, beside the entry, its editions depend on: how they are made, the configured locales and
 * the host app's public fields; eight hexadecimal digits.
 */
export function formatOf({
  settings,
  fields,
}: {
  settings: Pick<Settings, 'locales' | 'defaultLocale' | 'off'>
  fields: readonly Field[]
}): string {
  const locales = settings.locales.map(({ code, tag }) => [code, tag])
  const host = publicFields(fields).map(({ name }) => name)
  const parts = [FORMAT, locales, settings.defaultLocale, [...settings.off].sort(), host]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8)
}

/**
 * What the editions of an entry were made from: `format:updatedAt`, then `;ref@updatedAt` for each
 * document that the entry rests on, then `;#` and what waits for it, if anything does.
 *
 * @param args.planned See `plannedText`; without semicolons.
 */
export function revisionOf({
  format,
  updatedAt,
  dependencies,
  planned,
}: {
  format: string
  updatedAt: string
  dependencies: Times
  planned: string
}): string {
  const rest = [...dependencies].map(([ref, time]) => `;${ref}@${time ?? 'gone'}`).sort()
  const waits = planned === '' ? '' : `;#${planned}`
  return `${format}:${updatedAt}${rest.join('')}${waits}`
}

/**
 * Whether editions of this revision are still up to date.
 *
 * @param timeOf When a document last changed; null when it is gone.
 */
export function isCurrent(
  revision: string,
  now: {
    format: string
    updatedAt: string
    planned: string
    timeOf: (ref: DependencyRef) => string | null
  },
): boolean {
  const { timeOf, ...rest } = now
  // Written by `revisionOf`, so each part but the last begins with a ref.
  const refs = revision
    .split(';')
    .slice(1)
    .filter((part) => !part.startsWith('#'))
    .map((part) => part.slice(0, part.indexOf('@')) as DependencyRef)
  const dependencies = new Map(refs.map((ref) => [ref, timeOf(ref)]))
  return revision === revisionOf({ ...rest, dependencies })
}
