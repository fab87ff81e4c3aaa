import { describe, expect, test } from 'vitest'

import { seedContent } from '../../../../src/cli/seed/content/index.js'
import type { SeedItem, SeedLocale } from '../../../../src/cli/seed/content/types.js'
import { CHECK_NAMES } from '../../../../src/translation/checks/index.js'
import { findings } from './checked.js'

/** Fields that are no text for people. */
const SETTINGS = new Set(['type', 'mode', 'style', 'direction', 'format', 'tag', 'id', 'link'])

function textsOf(item: SeedItem, locale: SeedLocale): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (value: unknown, at: string, name: string) => {
    if (SETTINGS.has(name) || name === 'fields' || name === 'textStyle' || name === 'slug') return
    if (typeof value === 'string') found.set(at, value)
    else if (value && typeof value === 'object')
      for (const [field, inner] of Object.entries(value)) walk(inner, `${at}.${field}`, field)
  }
  walk(item.texts[locale] ?? {}, item.collection, '')
  return found
}

type Pair = { at: string; source: string; target: string }

function pairs(from: SeedLocale, to: SeedLocale): Pair[] {
  return seedContent.flatMap((item) => {
    const targets = textsOf(item, to)
    return [...textsOf(item, from)].flatMap(([at, source]): Pair[] => {
      const target = targets.get(at)
      return target === undefined ? [] : [{ at, source, target }]
    })
  })
}

const SIX = (['fr', 'es', 'en'] as const).flatMap((from) =>
  (['fr', 'es', 'en'] as const).filter((to) => to !== from).map((to) => [from, to] as const),
)

/** All that is found in a pair of languages, one line for each. */
function found(from: SeedLocale, to: SeedLocale): string[] {
  return pairs(from, to).flatMap(({ source, target }) =>
    findings(source, target, { sourceLocale: from, targetLocale: to }).map(
      ({ check, severity, message }) =>
        `${severity} ${check} ${message.key} ${JSON.stringify(message.values)}: ${target.slice(-60)}`,
    ),
  )
}

describe('the texts of the seed', () => {
  test.each(SIX)('are many, from %s into %s', (from, to) => {
    expect(pairs(from, to).length).toBeGreaterThan(50)
  })
  test.each([
    ['fr', 'es'],
    ['fr', 'en'],
    ['es', 'en'],
    ['en', 'es'],
  ] as const)('have no fault, from %s into %s', (from, to) => {
    expect(found(from, to)).toEqual([])
  })
  test.each(['es', 'en'] as const)(
    'in French, from %s, have the spaces and the apostrophe of the page they come from',
    (from) => {
      expect(found(from, 'fr').map((line) => line.split(':')[0])).toEqual([
        'info frenchSpacing checks.frenchSpacing.before {"sign"',
        'warning frenchSpacing checks.frenchSpacing.before {"sign"',
        'info quotes checks.quotes.apostrophe {}',
        ...['warning', 'warning', 'info', 'info', 'info'].map((severity, n) => {
          return `${severity} frenchSpacing checks.frenchSpacing.${n === 3 ? 'after' : 'before'} {"sign"`
        }),
      ])
    },
  )
  test('have no number left when one digit of each is another', () => {
    const changed = pairs('fr', 'es')
      .filter(({ source }) => /\d/.test(source))
      .map(({ source, target }) => [
        source,
        target.replace(/\d/g, (d) => `${(Number(d) + 1) % 10}`),
      ])
    expect(changed.length).toBeGreaterThan(5)
    const unseen = changed.filter(
      ([source = '', target = '']) =>
        !findings(source, target).some(({ check }) => check === 'numbers'),
    )
    expect(unseen).toEqual([])
  })
  test('leave out no check', () => {
    expect(CHECK_NAMES).toHaveLength(25)
  })
})
