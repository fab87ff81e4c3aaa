import type { Field } from 'payload'

import type { Settings } from '../entries/settings.js'
import { allStages } from './allStages.js'
import { fieldsOf, findRaw, type Store } from '../entries/store.js'
import { dependenciesOf } from './dependencies.js'
import { editionsOf } from './editionsOf.js'
import { isoDate, type OneLocaleDoc, pickLocale } from '../entries/pickLocale.js'
import { plannedText, readPlanned } from './planned.js'
import { asText, unique } from '../entries/read.js'
import { formatOf, revisionOf, type Times } from './revision.js'
import type { DependencyKey, DependencyRef } from './source.js'
import { type Stage, timeline } from './timeline.js'
import type { Edition, EditionType } from './types.js'

type Target = { type: EditionType; id: number | string }
type Made = { editions: Edition[]; revision: string | null }

/**
 * Makes the editions of a live entry. When it is gone, or its part is switched off, there are none
 * and no revision.
 */
export async function readEntry(store: Store, { type, id }: Target): Promise<Made> {
  const { settings } = store
  const doc = settings.off.has(type) ? undefined : (await findById(store, type, [id]))[0]
  if (!doc) return { editions: [], revision: null }
  const fields = fieldsOf(store, type)
  const { waiting, latest } = await readPlanned(store, { type, id })
  const stages = timeline({ live: doc, latest: latest?.doc ?? null, waiting, fields, settings })
  const found = await readDependencies(store, linksOf({ type, stages, fields, settings }))
  const lookup = (ref: DependencyRef) => found.get(ref) ?? null
  const editions = stages.map(({ from, doc: staged }) => {
    return { from, editions: editionsOf({ type, doc: staged, fields, lookup, settings }) }
  })
  const revision = revisionOf({
    format: formatOf({ settings, fields }),
    updatedAt: isoDate(doc.updatedAt) ?? '',
    dependencies: timesOf(found),
    planned: plannedText({ waiting, draft: latest?.updatedAt ?? null }),
  })
  return { editions: allStages(editions), revision }
}

/** Everything that an entry rests on, now or when something that waits has been done. */
function linksOf(args: {
  type: EditionType
  stages: readonly Stage[]
  fields: readonly Field[]
  settings: Settings
}): DependencyRef[] {
  const { type, stages, fields, settings } = args
  const locale = settings.defaultLocale
  return unique(
    stages.flatMap(({ doc }) => dependenciesOf(type, pickLocale({ doc, fields, locale }))),
  )
}

/** The documents that an entry rests on, one query for each collection; null: gone. */
export async function readDependencies(
  store: Store,
  refs: readonly DependencyRef[],
): Promise<Map<DependencyRef, OneLocaleDoc | null>> {
  const found = new Map<DependencyRef, OneLocaleDoc | null>(refs.map((ref) => [ref, null]))
  for (const key of ['consents', 'files', 'media'] as const) {
    const ids = idsOf(refs, key)
    if (ids.length === 0) continue
    const fields = fieldsOf(store, key)
    for (const doc of await findById(store, key, ids)) {
      const picked = pickLocale({ doc, fields, locale: store.settings.defaultLocale })
      found.set(`${key}:${String(doc.id)}`, picked)
    }
  }
  return found
}

function idsOf(refs: readonly DependencyRef[], key: DependencyKey): string[] {
  const prefix = `${key}:`
  return refs.filter((ref) => ref.startsWith(prefix)).map((ref) => ref.slice(prefix.length))
}

function timesOf(found: ReadonlyMap<DependencyRef, OneLocaleDoc | null>): Times {
  return new Map([...found].map(([ref, doc]) => [ref, asText(doc?.updatedAt)]))
}

function findById(store: Store, key: EditionType | DependencyKey, ids: (number | string)[]) {
  return findRaw(store, { key, where: { id: { in: ids } } })
}
