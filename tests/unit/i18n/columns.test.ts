import { getTranslation } from '@payloadcms/translations'
import type { CollectionConfig } from 'payload'
import { flattenTopLevelFields } from 'payload/shared'
import { expect, it } from 'vitest'

import { collections } from '../../../collections/index.js'
import { resolveOptions } from '../../../src/options.js'

const settings = resolveOptions({}, {})

/** `keyResults` is no word of any language, nor is a name that begins small. */
const KEY = /(?:^|> )(?:[a-z]+[A-Z]\w*|[a-z]\w*(?: >|$))/

/** What the menu of a list calls a column. */
function columnsOf({ fields }: CollectionConfig): string[] {
  const i18n = { language: 'fr', fallbackLanguage: 'en' } as never
  const flat = flattenTopLevelFields(fields, { i18n, moveSubFieldsToTop: true })
  return flat.flatMap((one) => {
    const { disableListColumn } = { ...one.admin } as Record<string, unknown>
    if (!('name' in one) || disableListColumn || one.type === 'group') return []
    const label = 'label' in one && one.label ? getTranslation(one.label, i18n) : one.name
    return [one.labelWithPrefix ?? label ?? '']
  })
}

const shown = Object.entries(collections(settings)).filter(
  ([, { admin, labels }]) => typeof admin?.hidden === 'function' && labels !== undefined,
)

it.each(shown)('the columns of %s have names in every language, not keys', (_key, collection) => {
  expect(columnsOf(collection).filter((name) => KEY.test(name))).toEqual([])
})
