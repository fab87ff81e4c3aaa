import type { BaseDatabaseAdapter } from 'payload'

import { type Args, documentKey, latestKey, questionOf, READS } from './questions.js'
import { WRITES } from './tellFailures.js'

type Read = (args: Args) => Promise<unknown>
/** What units of work have read, by unit, then by collection, then by question. */
type Memory = Map<string, Map<string, Map<string, unknown>>>

/** The live documents and the versions of a collection change apart from each other. */
const sourceOf = (name: string) => (name.includes('Version') ? 'versions' : 'live')

/**
 * Lets a unit of work ask the database each thing once: what it has read is answered from memory
 * until it writes to the same collection. Only for SQLite, where no other operation can write
 * meanwhile; on other databases a second read may have to see the writes of others. Answers are
 * copies, since Payload changes the documents it is given.
 *
 * @returns what ends the memory of a unit
 */
export function readOnce(adapter: BaseDatabaseAdapter): (unit: string) => void {
  const memory: Memory = new Map()
  // Methods that have one shape here: an object that names a collection, and a request.
  const methods = adapter as unknown as Record<string, Read>
  for (const name of READS) {
    const read = bound(methods, name)
    const source = sourceOf(name)
    methods[name] = async (args) => {
      const unit = await unitOf(adapter, args)
      if (unit === null) return read(args)
      const known = partOf(memory, unit, `${args.collection}/${source}`)
      const { key, keep, answer, isCertain } = questionOf(name, args, hasJoins(adapter, args))
      if (known.has(key)) return structuredClone(answer(known.get(key)))
      // The database's own answer is kept, and nobody is given it.
      const kept = keep(await read(args))
      if (isCertain(kept)) known.set(key, kept)
      return structuredClone(answer(kept))
    }
  }
  for (const name of WRITES) {
    if (!methods[name]) continue
    const source = sourceOf(name)
    const write = bound(methods, name)
    methods[name] = async (args) => {
      const unit = await unitOf(adapter, args)
      const forget = () => {
        if (unit === null) return
        // A deletion takes itself out of what points to it, in any collection.
        if (name.startsWith('delete')) memory.delete(unit)
        else memory.get(unit)?.delete(`${nameOf(args)}/${source}`)
      }
      forget()
      // A read beside it may have been answered before it was done.
      const written = await write(args).finally(forget)
      const key = writtenKey(name, args)
      if (unit !== null && key !== null && written !== null)
        partOf(memory, unit, `${nameOf(args)}/${source}`).set(key, structuredClone(written))
      return written
    }
  }
  return (unit) => void memory.delete(unit)
}

function hasJoins({ payload }: BaseDatabaseAdapter, { collection = '' }: Args): boolean {
  const { joins = {}, polymorphicJoins = [] } = payload.collections[collection]?.config ?? {}
  return Object.keys(joins).length + polymorphicJoins.length > 0
}

/** The question that what was written answers, if the database has told it whole. */
function writtenKey(name: string, { returning, select, ...args }: Args): string | null {
  if (returning === false || select) return null
  if (name === 'createVersion') return latestKey(args.parent)
  const { id } = args
  const isOne = name === 'updateOne' && (typeof id === 'number' || typeof id === 'string')
  return isOne ? documentKey(id) : null
}

/** Payload names the collection of a version to write in another way, and that of jobs not at all. */
function nameOf(args: Args): string {
  return args.collectionSlug ?? args.collection ?? 'payload-jobs'
}

function bound(methods: Record<string, Read>, name: string): Read {
  const method = methods[name]
  if (!method) throw new Error(`The database adapter has no ${name}.`)
  return method.bind(methods)
}

async function unitOf(adapter: BaseDatabaseAdapter, { req }: Args): Promise<string | null> {
  const id = await req?.transactionID
  return typeof id === 'string' && adapter.sessions?.[id] ? id : null
}

function partOf(memory: Memory, unit: string, part: string): Map<string, unknown> {
  const parts = memory.get(unit) ?? new Map<string, Map<string, unknown>>()
  memory.set(unit, parts)
  const found = parts.get(part) ?? new Map<string, unknown>()
  parts.set(part, found)
  return found
}
