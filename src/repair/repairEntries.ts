import { setImmediate } from 'node:timers/promises'

import { CONSENTED, restingOnConsent } from '../editions/dependents.js'
import type { Ref } from '../editions/types.js'
import { findRaw, type Store } from '../entries/store.js'
import { examine } from './examine.js'
import { mend } from './mend.js'
import { everyDocument, suspects } from './suspects.js'
import type { Torn } from './types.js'

/** What a look at all entries, uploads and consents found. */
export type RepairReport = {
  /** Documents looked at closely. */
  checked: number
  /** What is or was torn; one that is mended in several steps stands here for each. */
  torn: readonly Torn[]
  /** Documents that are still torn, and what rests on them: of them no edition may be made. */
  left: ReadonlySet<Ref>
}

type Options = {
  /** Mend what can be mended. @default false */
  repair?: boolean
  /** Look closely at every document, not only at those that look odd. @default false */
  full?: boolean
  /** Documents looked at closely, of how many. */
  onProgress?: (done: number, total: number) => void
}

/** Finds what is torn, and mends it if asked to. Nothing is off line meanwhile. */
export async function repairEntries({
  repair = false,
  full = false,
  onProgress,
  ...store
}: Store & Options): Promise<RepairReport> {
  const all = await (full ? everyDocument(store) : suspects(store))
  const torn: Torn[] = []
  const left = new Set<Ref>()
  for (const [index, suspect] of all.entries()) {
    const seen = await examine(store, suspect)
    const found = !seen ? [] : repair ? await mend(store, suspect) : [seen]
    torn.push(...found)
    const last = found.at(-1)
    if (last && isLeft(last, repair)) {
      for (const ref of await concerned(store, last)) left.add(ref)
    }
    onProgress?.(index + 1, all.length)
    // As in `verifyEditions`: a long run must not hold the process.
    await setImmediate()
  }
  return { checked: all.length, torn, left }
}

function isLeft({ change, findings }: Torn, repair: boolean): boolean {
  return !repair || change === null || findings.some(({ from }) => from === null)
}

/** Refs whose editions must not be made of what is torn. */
async function concerned(store: Store, { key, id }: Torn): Promise<Ref[]> {
  // Collections of entries and uploads have editions of their own.
  if (key !== 'consents') return [`${key}:${id}` as Ref]
  const where = { id: { equals: id } }
  const [consent] = await findRaw(store, { key, where, select: { withdrawnOn: true } })
  // What a withdrawal hides is hidden, whatever else is lost.
  if (consent?.withdrawnOn) return []
  const resting = await restingOnConsent(store, id)
  return resting.filter(({ type }) => CONSENTED.some((key) => key === type)).map(refOf)
}

function refOf({ type, id }: { type: string; id: string }): Ref {
  return `${type}:${id}` as Ref // of the types that rest on consents
}
