import type { Field } from 'payload'

import { stableJson } from '../entries/stableJson.js'
import { completed } from './completed.js'
import { isBroughtBack, isRewritten, madeWith } from './copies.js'
import { lost } from './lost.js'
import type { Doc, EntryCopies, Mend } from './types.js'
import { unfinished } from './unfinished.js'

/**
 * What is torn of an entry, and how it is mended: what was not finished is undone, what is lost is
 * taken from the newest state that has it. Null when the entry is whole. When a mend is done, this
 * is to be asked again: the first thing that is wrong may hide the next.
 *
 * @param args.fields The collection's fields, sanitised by Payload.
 * @param args.whole Each document is one write, as on MongoDB.
 */
export function planMend(args: {
  copies: EntryCopies
  fields: readonly Field[]
  whole: boolean
}): Mend | null {
  return unfinished(args) ?? behind(args) ?? lost(args)
}

/** The version that was published is there, and the live document is not yet what it says. */
function behind({ copies, fields }: Parameters<typeof planMend>[0]): Mend | null {
  const { live, time, versions } = copies
  if (madeWith(versions, time)) return null
  const copy = versions.find((version, index) => {
    const isCopy = !version.snapshot && versions[index - 1]?.snapshot === true
    const isOther = isRewritten(version) || isBroughtBack(version, versions)
    return isCopy && version.time > time && !isOther
  })
  if (!copy || isSame(copy.doc, live)) return null
  const doc = completed({ doc: copy.doc, like: live, fields })
  const { id, uid, createdAt } = live
  return {
    findings: [{ kind: 'liveBehind', lost: [], from: copy.time }],
    change: {
      live: { ...doc, id, uid, createdAt, updatedAt: copy.time },
      ...{ versions: [], remove: [], newest: null },
    },
  }
}

function isSame(one: Doc, other: Doc): boolean {
  const bare = (doc: Doc) => stableJson({ ...doc, id: null, updatedAt: null })
  return bare(one) === bare(other)
}
