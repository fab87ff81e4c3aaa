import { getTranslation } from '@payloadcms/translations'
import type { CollectionConfig } from 'payload'
import { afterEach, expect, test } from 'vitest'

import { collections } from '../../../collections/index.js'
import { tabLanguage } from '../../../src/admin/tabLanguage.js'
import { workspaceTexts } from '../../../src/admin/translation/workspaceText.js'
import { type adminLabel, message } from '../../../src/i18n/adminText.js'
import { en } from '../../../src/i18n/en.js'
import { fr } from '../../../src/i18n/fr.js'
import { readHostTexts } from '../../../src/i18n/readHostTexts.js'
import { resolveOptions } from '../../../src/options.js'

afterEach(() => readHostTexts({}))

const write = (language: string, texts: unknown) =>
  readHostTexts({ i18n: { translations: { [language]: { stories: texts } } } })

/** Every text with a mark, in a language that we have not. */
const german = Object.fromEntries(Object.entries(en).map(([key, text]) => [key, `de: ${text}`]))

test('a host changes one text, and the others stay', () => {
  write('fr', { 'security.busy': 'Réessayez dans un instant.' })
  const say = (key: keyof typeof en) => message({ i18n: { language: 'fr' } } as never, key)
  expect(say('security.busy')).toBe('Réessayez dans un instant.')
  expect(say('group.content')).toBe(fr['group.content'])
})

test('a language that a host adds is spoken in every label, option and help of the collections', () => {
  write('de', german)
  const shown = Object.entries(collections(resolveOptions({}, {}))).filter(
    ([, { admin }]) => admin?.hidden !== true,
  )
  const left = shown.flatMap(([key, collection]) => withoutGerman(collection, key))
  expect(shown.length).toBeGreaterThan(10)
  expect(left).toEqual([])
})

/** The places whose texts have French, and no German; functions are asked as Payload asks them. */
function withoutGerman(value: unknown, place: string): string[] {
  if (typeof value === 'function' && /\.(label|description|singular|plural)$/.test(place))
    return isGerman(value) ? [] : [place]
  if (typeof value !== 'object' || value === null) return []
  if ('fr' in value && 'en' in value) return 'de' in value ? [] : [place]
  return Object.entries(value as CollectionConfig).flatMap(([key, inner]) =>
    withoutGerman(inner, `${place}.${key}`),
  )
}

function isGerman(label: unknown): boolean {
  const i18n = { language: 'de', fallbackLanguage: 'en', t: () => 'Deutsch' } as never
  const text = getTranslation(label as ReturnType<typeof adminLabel>, i18n)
  // Names of countries and units come from CLDR.
  return text.startsWith('de: ') || !Object.values(en).includes(text)
}

test('the tab of an entry and the translators’ workspace speak it, with its numbers', () => {
  write('de', german)
  expect(tabLanguage(() => 'Deutsch')).toBe('de')
  expect(workspaceTexts('de').count('room.entries', 12_500)).toBe('de: 12.500 entries')
})

test.each([
  [
    'a key that there is not',
    { 'security.bussy': 'x' },
    /\['security\.bussy'\]: expected the key of/,
  ],
  ['no text', { 'security.busy': 7 }, /\['security\.busy'\]: expected a text, got 7/],
  [
    'a value that is not given',
    { 'security.tooMany': 'In {second} s' },
    /expected a text with \{seconds\}, got "In \{second\} s"/,
  ],
  ['no table', 'Hallo', /i18n\.translations\.de\.stories: expected an object of texts by key/],
])('%s is refused by its place', (_what, texts, why) => {
  expect(() => write('de', texts)).toThrow(why)
})
