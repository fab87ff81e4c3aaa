import type { CollectionKey } from '../entries/slugs.js'
import { accountName } from './actorOf.js'

/**
 * Named in the log only by their public id, because their titles are or contain people's names, and
 * the log is never changed.
 */
const UNNAMED: readonly CollectionKey[] = ['testimonials', 'consents', 'media']

const LONGEST = 200

type Doc = Record<string, unknown>

/**
 * The title of a document in the log. Null for documents that are not named and those without a
 * title.
 *
 * @param field Name of the collection's title.
 * @param docs The document, the fullest first; a localised title is a text or has one per locale.
 */
export function titleOf(args: {
  key: CollectionKey
  field: string | undefined
  docs: readonly (Doc | undefined)[]
}): string | null {
  const { key, field, docs } = args
  if (UNNAMED.includes(key)) return null
  if (key === 'users') {
    const account = docs.find((doc) => doc?.email)
    return account ? accountName(account) : null
  }
  for (const doc of docs) {
    const value = field ? doc?.[field] : null
    const texts: unknown[] =
      typeof value === 'object' && value !== null ? Object.values(value) : [value]
    const title = texts.find((one) => typeof one === 'string' && one.trim() !== '')
    if (typeof title === 'string') return title.trim().slice(0, LONGEST)
  }
  return null
}
