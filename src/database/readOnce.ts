import type { BaseDatabaseAdapter } from 'payload'

import { WRITES } from './tellFailures.js'

type Doc = Record<string, unknown>
type Args = {
  collection?: string
  collectionSlug?: string
  where?: unknown
  req?: { transactionID?: unknown }
} & Doc
type Read = (args: Args) => Promise<unknown>
/** What units of work have read, by unit, then by collection, then by question. */
type Memory = Map<string, Map<string, Map<string, unknown>>>

const READS = ['find', 'findOne', 'findVersions'] as const
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
      const question = questionOf(name, args)
      // The database's own answer is kept, and nobody is given it.
      if (!known.has(question.key)) known.set(question.key, question.keep(await read(args)))
      return question.answer(structuredClone(known.get(question.key)))
    }
  }
  for (const name of WRITES) {
    if (!methods[name]) continue
    const source = sourceOf(name)
    const write = bound(methods, name)
    methods[name] = async (args) => {
      const unit = await unitOf(adapter, args)
      const forget = () => {
        if (unit !== null) memory.get(unit)?.delete(`${nameOf(args)}/${source}`)
      }
      forget()
      // A read beside it may have been answered before it was done.
      const written = await write(args).finally(forget)
      const isWhole = name === 'createVersion' && args.returning !== false && !args.select
      if (unit !== null && isWhole) {
        const key = latestKey(args.parent)
        partOf(memory, unit, `${nameOf(args)}/${source}`).set(key, structuredClone(written))
      }
      return written
    }
  }
  return (unit) => void memory.delete(unit)
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

type Question = {
  key: string
  keep: (answer: unknown) => unknown
  answer: (kept: unknown) => unknown
}

const same = (value: unknown) => value

/** One document by its id is one question, however it is asked. */
function questionOf(name: (typeof READS)[number], { req: _, ...args }: Args): Question {
  const parent = name === 'findVersions' ? latestOf(args) : null
  if (parent !== null) return oneOf(latestKey(parent))
  const id = name === 'findVersions' ? null : onlyId(args)
  if (id === null) return { key: `${name} ${JSON.stringify(args)}`, keep: same, answer: same }
  // Refs carry ids as texts, also where the database has numbers.
  const key = `document ${id}`
  return name === 'findOne' ? { key, keep: same, answer: same } : oneOf(key)
}

/** The answer to a question for a list that holds one document, or none. */
function oneOf(key: string): Question {
  return {
    key,
    keep: (found) => (found as { docs: unknown[] }).docs[0] ?? null, // as `find` answers
    answer: (doc) => {
      const docs = doc === null ? [] : [doc]
      return { ...ONE_PAGE, docs, totalDocs: docs.length }
    },
  }
}

function latestKey(parent: unknown): string {
  return `latest ${JSON.stringify(parent)}`
}

/** The entry whose newest version is asked for, whole and in all locales. */
function latestOf({ where, limit, select, locale, sort }: Doc): unknown {
  if (limit !== 1 || select || locale || sort !== '-updatedAt') return null
  const [first, second, ...others] = (where as { and?: Doc[] } | undefined)?.and ?? [] // Payload's
  const isLatest = JSON.stringify(second) === '{"latest":{"equals":true}}'
  if (!first || !isLatest || others.length > 0) return null
  const { parent } = first as { parent?: { equals?: unknown } }
  return parent?.equals ?? null
}

const ONE_PAGE = {
  ...{ hasNextPage: false, hasPrevPage: false, limit: 0, nextPage: null, page: 1 },
  ...{ pagingCounter: 1, prevPage: null, totalPages: 1 },
}

/** The one id that is asked for, in the whole document and in all locales; null for anything else. */
function onlyId({
  where,
  collection: _,
  pagination,
  limit: __,
  sort: ___,
  ...rest
}: Doc): number | string | null {
  if (pagination === true) return null
  const isWhole = Object.entries(rest).every(
    ([name, value]) =>
      value === undefined || value === null || (name === 'joins' && value === false),
  )
  const condition = isWhole ? idCondition(where) : undefined
  type Condition = { equals?: number | string; in?: (number | string)[] }
  const { equals, in: list } = (condition ?? {}) as Condition // Payload's
  if (Array.isArray(list)) return list.length === 1 ? (list[0] ?? null) : null
  return equals ?? null
}

/** Of `{ id }`, alone or as the only one of an `and`. */
function idCondition(where: unknown): unknown {
  if (typeof where !== 'object' || where === null) return undefined
  const [first, ...others] = Object.entries(where)
  if (!first || others.length > 0) return undefined
  const [name, value] = first as [string, unknown]
  if (name === 'id') return value
  return name === 'and' && Array.isArray(value) && value.length === 1
    ? idCondition(value[0])
    : undefined
}
