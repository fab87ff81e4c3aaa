import { describe, expect, test } from 'vitest'

import { en, type TextKey } from '../../../src/i18n/en.js'
import { es } from '../../../src/i18n/es.js'
import { fr } from '../../../src/i18n/fr.js'
import { message, adminText } from '../../../src/i18n/adminText.js'

const keys = Object.keys(en) as TextKey[]
const languages = { en, fr, es }

test.each(Object.entries(languages))(
  'every text is there in %s, without loose ends',
  (_, table) => {
    expect(Object.keys(table).sort()).toEqual([...keys].sort())
    expect(keys.filter((key) => table[key].trim() !== table[key] || table[key] === '')).toEqual([])
  },
)

test('every language fills in the same values', () => {
  const values = (line: string) => [...line.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  const wrong = keys.filter((key) => {
    const wanted = values(en[key])
    return [fr, es].some((table) => values(table[key]).join() !== wanted.join())
  })
  expect(wrong).toEqual([])
})

test('a number of things has words for one as well', () => {
  const bare = Object.values(languages).flatMap((table) =>
    keys.filter((key) => !/\.(one|other)$/.test(key) && COUNTED.test(table[key])),
  )
  expect([...new Set(bare)].sort()).toEqual(NEVER_ONE)
})

/** A number and, right after it, a word in the plural, in any of the languages. */
const COUNTED = /\{(count|seconds|length|done|all|expected|limit|source)\} (?!vers\b)\p{L}+s\b/u

/** Said only of two and more: more than a limit, more than are in the translation, more than one. */
const NEVER_ONE: TextKey[] = [
  'checks.length',
  'checks.sentences.missing',
  'translating.severalEntries',
]

describe('French', () => {
  const lines = Object.values(fr)
  test('has a no-break space before double signs and inside quotation marks', () => {
    // Not in addresses and examples of code, which have a sign right after a letter.
    expect(lines.filter((line) => /[^\u00a0\u202f] ?[;!?](?=\s|$)| :| »|« /.test(line))).toEqual([])
    expect(lines.filter((line) => /«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/.test(line))).toEqual(
      [],
    )
  })
  test('has typographic apostrophes', () => {
    expect(lines.filter((line) => /\p{L}'\p{L}/u.test(line))).toEqual([])
  })
})

test('Spanish has its own quotation marks and opens its questions', () => {
  const lines = Object.values(es)
  expect(lines.filter((line) => /[“”"]/.test(line))).toEqual([])
  expect(lines.filter((line) => line.includes('?') && !line.includes('¿'))).toEqual([])
})

test('a text comes in three languages', () => {
  expect(adminText('themes.title.label')).toEqual({ en: 'Title', fr: 'Titre', es: 'Título' })
})

test('a message comes in the language of the admin, English if that is none of ours', () => {
  const inLanguage = (language: string) =>
    message({ i18n: { language } } as Parameters<typeof message>[0], 'check.requiredIn', {
      language: 'X',
    })
  expect(inLanguage('fr')).toBe('Nécessaire à la publication en X.')
  expect(inLanguage('es')).toBe('Es necesario para publicar en X.')
  expect(inLanguage('de')).toBe('Required for publication in X.')
})
