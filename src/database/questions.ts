type Doc = Record<string, unknown>
/** What a method of an adapter is given, as far as it is looked at. */
export type Args = {
  collection?: string
  collectionSlug?: string
  where?: unknown
  req?: { transactionID?: unknown }
} & Doc

/** Methods of an adapter that only read. */
export const READS = ['find', 'findOne', 'findVersions'] as const

/** What a read asks for: the same key stands for the same documents, however they are asked for. */
type Question = {
  key: string
  /** What is kept of an answer of the database. */
  keep: (answer: unknown) => unknown
  /** The answer that what is kept gives. */
  answer: (kept: unknown) => unknown
  /** Whether what was found answers everyone who asks with this key. */
  isCertain: (kept: unknown) => boolean
}

/** One document, or the newest version of one; `untrashed`: only if it is not in the trash. */
type One = { id: number | string; untrashed: boolean }

const same = (value: unknown) => value
const always = () => true

/**
 * One document by its id is one question, however it is asked. So is the newest version of one.
 *
 * @param hasJoins The collection has join fields: whether they are asked for makes a difference.
 */
export function questionOf(
  name: (typeof READS)[number],
  { req: _, ...args }: Args,
  hasJoins: boolean,
): Question {
  const isVersion = name === 'findVersions'
  const isOther = !isVersion && hasJoins && args.joins !== false
  const one = isOther ? null : isVersion ? latestOf(args) : onlyOne(args)
  if (one === null) {
    const key = `${name} ${JSON.stringify(args)}`
    return { key, keep: same, answer: same, isCertain: always }
  }
  const key = isVersion ? latestKey(one.id) : documentKey(one.id)
  const shown = one.untrashed ? (kept: unknown) => (isTrashed(kept, isVersion) ? null : kept) : same
  const isCertain = one.untrashed ? (kept: unknown) => kept !== null : always
  if (name === 'findOne') return { key, keep: (found) => found ?? null, answer: shown, isCertain }
  return {
    key,
    keep: (found) => (found as { docs: unknown[] }).docs[0] ?? null, // as `find` answers
    answer: (kept) => {
      const doc = shown(kept)
      const docs = doc === null ? [] : [doc]
      return { ...ONE_PAGE, docs, totalDocs: docs.length }
    },
    isCertain,
  }
}

/** The question for a whole document. Refs carry ids as texts, also where the database has numbers. */
export function documentKey(id: unknown): string {
  return `document ${String(id)}`
}

/** The question for the newest version of a document. */
export function latestKey(parent: unknown): string {
  return `latest ${JSON.stringify(parent)}`
}

const ONE_PAGE = {
  ...{ hasNextPage: false, hasPrevPage: false, limit: 0, nextPage: null, page: 1 },
  ...{ pagingCounter: 1, prevPage: null, totalPages: 1 },
}

/** A host may call a field of its documents `version`. */
function isTrashed(kept: unknown, isVersion: boolean): boolean {
  const { deletedAt, version } = (kept ?? {}) as { deletedAt?: unknown; version?: Doc } // a document
  return Boolean(isVersion ? version?.deletedAt : deletedAt)
}

/**
 * The entry whose newest version is asked for, whole. A locale says nothing here: on SQL it only
 * tells where to look for localised fields, of which none is asked.
 */
function latestOf({ where, limit, select, sort }: Doc): One | null {
  if (limit !== 1 || select || sort !== '-updatedAt') return null
  const { parent, latest, ...others } = conditionsIn(where) ?? {}
  const trash = trashIn(others, 'version.deletedAt')
  const id = idIn(parent)
  return id === null || !isJust(latest, 'equals', true) || trash === null
    ? null
    : { id, untrashed: trash }
}

/** The one id that is asked for, in the whole document and in all locales; null for anything else. */
function onlyOne(args: Doc): One | null {
  const { where, collection: _, pagination, limit: __, sort: ___, locale: ____, ...rest } = args
  if (pagination === true) return null
  const isWhole = Object.entries(rest).every(
    ([name, value]) =>
      value === undefined || value === null || (name === 'joins' && value === false),
  )
  const { id: condition, ...others } = (isWhole && conditionsIn(where)) || {}
  const trash = trashIn(others, 'deletedAt')
  const id = idIn(condition)
  return id === null || trash === null ? null : { id, untrashed: trash }
}

/** Whether nothing but the trash is left out; null where something else is asked. */
function trashIn(conditions: Doc, field: string): boolean | null {
  const [first, ...others] = Object.entries(conditions)
  if (!first) return false
  return others.length === 0 && first[0] === field && isJust(first[1], 'exists', false)
    ? true
    : null
}

/** `{ equals: id }` or `{ in: [id] }`. */
function idIn(condition: unknown): number | string | null {
  const [first, ...others] = Object.entries((condition ?? {}) as Doc) // of a `where`
  if (!first || others.length > 0) return null
  const [operator, value] = first
  const ids: unknown[] = operator === 'in' && Array.isArray(value) ? value : []
  const id = operator === 'equals' ? value : ids.length === 1 ? ids[0] : null
  return typeof id === 'number' || typeof id === 'string' ? id : null
}

function isJust(condition: unknown, operator: string, value: unknown): boolean {
  return JSON.stringify(condition) === JSON.stringify({ [operator]: value })
}

/**
 * The conditions of a `where` that must all hold, by field; null for what has alternatives or asks
 * something of a field in two ways.
 */
function conditionsIn(where: unknown): Doc | null {
  const found: Doc = {}
  for (const [field, condition] of leavesIn(where)) {
    const isOther = JSON.stringify(found[field] ?? condition) !== JSON.stringify(condition)
    if (isOther || field.toLowerCase() === 'or') return null
    found[field] = condition
  }
  return found
}

function leavesIn(where: unknown): [string, unknown][] {
  return Object.entries((where ?? {}) as Doc).flatMap(([name, value]): [string, unknown][] =>
    name === 'and' && Array.isArray(value) ? value.flatMap(leavesIn) : [[name, value]],
  )
}
