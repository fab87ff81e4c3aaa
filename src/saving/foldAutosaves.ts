import type { BasePayload, CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { timeOf } from '../entries/findLatest.js'
import { operationContext } from '../entries/operationContext.js'
import { asObject } from '../entries/read.js'
import { transactionOf } from '../entries/transactionOf.js'

type Id = number | string
type Entry = { slug: string; id: Id }

/** The drafts that the admin has saved by itself for one user, of one entry in one language. */
type Chain = { by: string; last: string; folded: readonly string[] }

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
  req,
}) => {
  if (operation !== 'update' || req.query?.autosaved !== 'true') return doc as unknown
  const saved = asObject(doc)
  const revision = timeOf(saved.updatedAt)
  const id = saved.id as Id // of a document that was saved
  const entry = { slug: collection.slug, id }
  const by = `${req.user?.collection}:${req.user?.id}:${req.locale}`
  const chain = chainOf(req.payload, entry)
  const { beganFrom } = operationContext(req)
  const goesOn = chain?.by === by && beganFrom === chain.last && chain.last !== revision
  if (goesOn) await removeVersion(req, entry, chain.last)
  const folded = goesOn ? [...chain.folded, chain.last].slice(-MOST_FOLDED) : (chain?.folded ?? [])
  note(req.payload, entry, { by, last: revision, folded })
  return doc as unknown
}

/** Whether a revision was one of those that a later one has taken the place of. */
export function wasFolded(payload: BasePayload, entry: Entry, revision: string): boolean {
  return chainOf(payload, entry)?.folded.includes(revision) ?? false
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
