import type { CollectionBeforeOperationHook, PayloadRequest, Where, WhereField } from 'payload'

import { isPerson } from '../access/collectionAccess.js'
import { may } from '../access/may.js'
import { callerOf } from '../access/roles.js'
import type { Settings } from '../entries/settings.js'
import { entryKeyOf } from '../entries/slugs.js'
import { isObject } from '../entries/read.js'
import { ANYWHERE, type FoundKey } from './foundKeys.js'
import { wordsOf } from './foundText.js'
import { findWords } from './textIndex.js'

type Args = { where?: Where }

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
    const find = async (typed: string): Promise<WhereField> => ({
      in: await findWords(req.payload, { key, words: wordsOf(typed), settings }),
    })
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

type Find = (typed: string) => Promise<WhereField>

async function expanded(where: Where, find: Find): Promise<Where> {
  const entries = await Promise.all(
    Object.entries(where).map(async ([name, value]): Promise<[string, unknown]> => {
      if (Array.isArray(value))
        return [name, await Promise.all(value.map((one) => inside(one, find)))]
      if (name !== ANYWHERE) return [name, value]
      const { like } = isObject(value) ? value : {}
      return ['id', await find(typeof like === 'string' ? like : '')]
    }),
  )
  return Object.fromEntries(entries) as Where // of the same shape
}

function inside(one: unknown, find: Find): unknown {
  return isObject(one) ? expanded(one as Where, find) : one
}
