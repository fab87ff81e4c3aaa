import { z } from 'zod'

import { type EntryKey, entryKeyOf } from '../../entries/slugs.js'
import { said } from '../../schema/said.js'

const MOST_KEYS = 500
const LONGEST = 100

/** Several entries, each once, as an address has them: `stories:12,themes:3`. */
export const KEYS = said(
  z.string().transform((given, ctx): { type: EntryKey; id: string }[] => {
    const refuse = (got: string) => {
      const vars = { given: got.slice(0, LONGEST) }
      ctx.addIssue({ code: 'custom', params: { text: { key: 'translating.keys', vars } } })
    }
    const keys = [...new Set(given.split(',').filter((key) => key !== ''))]
    if (keys.length === 0 || keys.length > MOST_KEYS) refuse(given)
    return keys.flatMap((key) => {
      const [name, id = ''] = key.split(':')
      const type = entryKeyOf(name)
      if (type && id !== '') return [{ type, id }]
      refuse(key)
      return []
    })
  }),
  {
    meaning: `Up to ${MOST_KEYS} entries separated by commas, such as \`stories:12,themes:3\`.`,
    text: { key: 'translating.keys' },
  },
)
