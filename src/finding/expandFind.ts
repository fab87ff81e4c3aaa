import type { CollectionBeforeOperationHook, PayloadRequest, Where, WhereField } from 'payload'

import { isPerson } from '../access/collectionAccess.js'
import { may } from '../access/may.js'
import { callerOf } from '../access/roles.js'
import type { Settings } from '../entries/settings.js'
import { entryKeyOf } from '../entries/slugs.js'
import { isObject } from '../entries/read.js'
import { PluginError } from '../errors.js'
import { message } from '../i18n/adminText.js'
import { ANYWHERE, type FoundKey } from './foundKeys.js'
import { wordsOf } from './foundText.js'
import { findWords } from './textIndex.js'

type Args = { where?: Where }

/** Conditions of one query that look in all texts. */
const MOST_CONDITIONS = 5

/**
 * Puts in place of each condition on `anywhere`, which no collection has a field of, the ids of the
 * documents in which the words stand in any language and any text, without regard to case and
 * accents. The search box of a list sends it (`listSearchableFields`); REST takes it, too:
 * `where[anywhere][like]=ruben`. For users who may read drafts; others have no such condition. Runs
 * before access, which still decides what is read.
 */
export function expandFind(key: FoundKey, settings: Settings): CollectionBeforeOperationHook {
  return async ({ args, req, overrideAccess }) => {
    const { where } = args as Args
    if (!where || !names(where) || !(overrideAccess || mayLook(req, key, settings))) return args
    let conditions = 0
    const find = async (condition: unknown): Promise<WhereField> => {
      conditions += 1
      const typed = typedIn(condition)
      if (typed === null || conditions > MOST_CONDITIONS)
        throw new PluginError(
          'BAD_USER_INPUT',
          message(req, 'find.condition', { most: MOST_CONDITIONS }),
        )
      return { in: await findWords(req.payload, { key, words: wordsOf(typed), settings }) }
    }
    return { ...args, where: await expanded(where, find) }
  }
}

/** Drafts are looked in, too: whoever may not read them could ask for their words one by one. */
function mayLook(req: PayloadRequest, key: FoundKey, settings: Settings): boolean {
  if (!isPerson(req, settings)) return false
  const collection = entryKeyOf(key)
  const caller = callerOf(req.user, settings)
  return !collection || may({ caller, collection, action: 'readDraft', settings })
}

function names(where: Where): boolean {
  return JSON.stringify(where).includes(`"${ANYWHERE}"`)
}

type Find = (condition: unknown) => Promise<WhereField>

/** The text of `{ like: TEXT }`; null for every other condition: none may mean all documents. */
function typedIn(condition: unknown): string | null {
  const { like, ...rest } = isObject(condition) ? condition : {}
  return typeof like === 'string' && Object.keys(rest).length === 0 ? like : null
}

/** At every depth, and in lists that came as objects. */
async function expanded(where: Where, find: Find): Promise<Where> {
  const entries = await Promise.all(
    Object.entries(where).map(async ([name, value]): Promise<[string, unknown]> => {
      if (name === ANYWHERE) return ['id', await find(value)]
      if (Array.isArray(value))
        return [name, await Promise.all(value.map((one) => inside(one, find)))]
      return [name, await inside(value, find)]
    }),
  )
  return Object.fromEntries(entries) as Where // of the same shape
}

function inside(one: unknown, find: Find): unknown {
  return isObject(one) ? expanded(one as Where, find) : one
}
