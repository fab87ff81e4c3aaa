import type { BasePayload, CollectionAfterChangeHook, Field, PayloadRequest } from 'payload'

import { storedFields } from '../entries/fields.js'
import { timeOf } from '../entries/findLatest.js'
import { operationContext } from '../entries/operationContext.js'
import { asObject } from '../entries/read.js'
import { sameValue } from '../entries/sameValue.js'
import { transactionOf } from '../entries/transactionOf.js'

type Doc = Record<string, unknown>
type Id = number | string
type Entry = { slug: string; id: Id }

/** The drafts that the admin has saved by itself for one user, of one entry in one language. */
type Chain = {
  by: string
  last: string
  folded: readonly string[]
  /** The names of the fields that may have been another in what is gone. */
  changed: readonly string[]
}

/** As many as are remembered; what is forgotten leaves one version more behind. */
const MOST_CHAINS = 1000
const MOST_FOLDED = 200

/** By payload, then by entry. In memory: another server, or a restart, begins a chain of its own. */
const chains = new WeakMap<BasePayload, Map<string, Chain>>()

/**
 * Keeps the drafts that the admin saves by itself (`?autosaved=true`) as one version: one that goes
 * on from the last of the same user in the same language takes its place. Versions that users have
 * saved stay. Runs after the new version is written, in its transaction; one query.
 */
export const foldAutosaves: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const { beganFrom, savesDrafts, followsSource } = operationContext(req)
  const saved = asObject(doc)
  const isAutosave = operation === 'update' && req.query?.autosaved === 'true'
  // What is published, restored or thrown away is a version of its own, and so is a translation that follows.
  const isDraft = savesDrafts === true && saved._status === 'draft' && !saved.deletedAt
  if (!isAutosave || !isDraft || followsSource) return doc as unknown
  const revision = timeOf(saved.updatedAt)
  const id = saved.id as Id // of a document that was saved
  const entry = { slug: collection.slug, id }
  const by = `${req.user?.collection}:${req.user?.id}:${req.locale}`
  const chain = chainOf(req.payload, entry)
  const goesOn = chain?.by === by && beganFrom === chain.last && chain.last !== revision
  if (goesOn) await removeVersion(req, entry, chain.last)
  const folded = goesOn ? [...chain.folded, chain.last].slice(-MOST_FOLDED) : (chain?.folded ?? [])
  const now = changedNames(collection.fields, asObject(previousDoc), saved)
  const changed = [...new Set([...(chain?.changed ?? []), ...now])]
  note(req.payload, entry, { by, last: revision, folded, changed })
  return doc as unknown
}

/**
 * The names of the fields of which nobody knows what they were at a revision that a later one has
 * taken the place of; null when it was none of those.
 */
export function lostFields(
  payload: BasePayload,
  entry: Entry,
  revision: string,
): readonly string[] | null {
  const chain = chainOf(payload, entry)
  return chain?.folded.includes(revision) ? chain.changed : null
}

function changedNames(fields: readonly Field[], before: Doc, after: Doc): string[] {
  return storedFields(fields)
    .filter((field) => !sameValue(field, before[field.name], after[field.name]))
    .map(({ name }) => name)
}

async function removeVersion(req: PayloadRequest, { slug, id }: Entry, revision: string) {
  await req.payload.db.deleteVersions({
    collection: slug,
    where: {
      and: [
        { parent: { equals: id } },
        { latest: { not_equals: true } },
        { 'version.updatedAt': { equals: revision } },
      ],
    },
    ...transactionOf({ req }),
  })
}

function chainOf(payload: BasePayload, { slug, id }: Entry): Chain | undefined {
  return chains.get(payload)?.get(`${slug}:${id}`)
}

function note(payload: BasePayload, { slug, id }: Entry, chain: Chain): void {
  const known = chains.get(payload) ?? new Map<string, Chain>()
  chains.set(payload, known)
  // The newest last, so that the oldest is forgotten first.
  known.delete(`${slug}:${id}`)
  known.set(`${slug}:${id}`, chain)
  const [oldest] = known.keys()
  if (known.size > MOST_CHAINS && oldest !== undefined) known.delete(oldest)
}
