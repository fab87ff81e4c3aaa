import { describe, expect, test } from 'vitest'

import { CHECK_NAMES, CHECKS } from '../../../../src/translation/checks/index.js'
import { checkEntry } from '../../../../src/translation/checks/checkEntry.js'
import { resolveChecks } from '../../../../src/translation/checks/resolveChecks.js'
import type { CheckOptions } from '../../../../src/translation/checks/types.js'
import type { Term } from '../../../../src/translation/glossary/types.js'
import { BOLD, content, findings, fixed, keys, pointed } from './checked.js'

describe('codes', () => {
  const codes = { '1': BOLD }
  const only = { only: 'codes', codes } as const
  test.each([
    ['<1>un</1> <2>deux</2><3/>', '<2>dos</2> <1>uno</1><3/>', []],
    ['<2>deux</2>', 'dos', ['codes.missing']],
    ['<2/>', '<2/><4/>', ['codes.invented']],
    ['<2>deux</2>', '<2>dos', ['codes.nesting']],
    ['<1><2>deux</2></1>', '<1><2>dos</1></2>', ['codes.nesting', 'codes.nesting']],
    ['<2>deux</2>', '<2>d</2><2>os</2>', ['codes.repeated']],
    ['<1>un</1>', '<1>u</1><1>no</1>', []],
    ['<2>deux</2>', 'dos<2/>', ['codes.changed']],
    ['<1>un</1>', 'uno', ['codes.optional']],
  ])('%s → %s', (source, target, found) => {
    expect(keys(findings(source, target, only))).toEqual(found)
  })
  test('that are required and missing come at the end, those that are invented go', () => {
    expect(fixed('<2>a</2><3/>', 'b', only)).toBe('b<2></2><3/>')
    expect(fixed('a', 'b <4>c</4>', only)).toBe('b c')
  })
  test('of formatting are a warning that blocks nothing', () => {
    const [found] = findings('<1>un</1>', 'uno', only)
    expect(found).toMatchObject({ severity: 'warning', blocking: false })
    expect(findings('<2/>', 'uno', only)[0]).toMatchObject({ severity: 'error', blocking: true })
  })
})

describe('placeholders', () => {
  const only = { only: 'placeholders' } as const
  const source = '{value, plural, one {# politique} other {# politiques}}'
  test.each([
    [source, '{value, plural, one {# política} other {# políticas}}', []],
    [source, '{value} políticas', []],
    [source, '{value, plural, one {# política} other {# políticas}', ['headline.UNCLOSED']],
    [source, '{valor, plural, one {# x} other {# y}}', ['headline.UNKNOWN_ARGUMENT']],
    [source, 'políticas', ['placeholders.missing']],
    [source, '{value, plural, other {# políticas}}', ['placeholders.form']],
    ['{value} politiques', 'l{value, plural, =1 {a} other {os}}', []],
    ['Le {name}', 'El {nombre}', ['placeholders.missing', 'placeholders.extra']],
    ['Le {n, number}', 'El {n}', ['placeholders.changed']],
    ['{k, select, a {x} other {y}}', '{k, select, b {x} other {y}}', ['placeholders.choices']],
    ['Le {name}', 'El {name', ['placeholders.broken']],
    ['Sans', 'Con {name}', ['placeholders.extra']],
    ['{ ouvert', '{ abierto', []],
  ])('%s → %s', (from, to, found) => {
    expect(keys(findings(from, to, only))).toEqual(found)
  })
  test('ask for the forms that the language needs every day', () => {
    const polish = { ...only, targetLocale: 'pl' }
    expect(
      findings(source, '{value, plural, one {#} other {#}}', polish).map(
        (f) => f.message.values.form,
      ),
    ).toEqual(['many', 'few'])
  })
})

describe('addresses', () => {
  const only = { only: 'addresses' } as const
  test.each([
    ['Voir https://x.org/a.', 'Véase https://x.org/a', []],
    ['Voir https://x.org/a', 'Véase https://x.org/b', ['addresses.missing', 'addresses.extra']],
    ['https://x.org/fr/pages', 'https://x.org/es/paginas', []],
    ['https://fr.x.org/pages', 'https://es.x.org/paginas', []],
    [
      'https://fr.x.org/pages',
      'https://es.y.org/paginas',
      ['addresses.missing', 'addresses.extra'],
    ],
    ['Écrire à a.b@x.org', 'Escriba a a.b@y.org', ['addresses.missing', 'addresses.extra']],
    ['www.x.org', 'https://x.org/', []],
  ])('%s → %s', (source, target, found) => {
    expect(keys(findings(source, target, only))).toEqual(found)
  })
})

describe('sentences', () => {
  const only = { only: 'sentences' } as const
  test.each([
    ['Un. Deux.', 'Uno. Dos.', []],
    ['Un. Deux.', 'Uno.', ['sentences.missing']],
    ['Un.', 'Uno. Dos.', ['sentences.extra']],
    ['M. Dupont parle. Il rit.', 'El Sr. Dupont habla. Ríe.', []],
    ['Aux États-Unis. Ici.', 'En EE. UU. crece. Aquí.', []],
    ['Voir p. 3 et suiv. ici. Oui.', 'Véase p. 3 y sig. aquí. Sí.', []],
    ['Un titre', 'Un título', []],
  ])('%s → %s', (source, target, found) => {
    expect(keys(findings(source, target, only))).toEqual(found)
  })
})

describe('a translation', () => {
  const key = (...args: Parameters<typeof findings>) => keys(findings(...args))
  test('that is the source is not translated, unless it is made of names', () => {
    expect(key('Les résultats', 'Les  résultats')).toEqual(['untranslated', 'doubledSpaces'])
    expect(key('RÉSULTATS PRINCIPAUX', 'RÉSULTATS PRINCIPAUX')).toEqual(['untranslated'])
    expect(key('Global Affairs Canada', 'Global Affairs Canada')).toEqual([])
    expect(key('SEMARNAT 2023', 'SEMARNAT 2023')).toEqual([])
    expect(key('Les mots', 'Les mots', { targetLocale: 'fr-CA' })).toEqual([])
  })
  test('that is empty has that fault only', () => {
    const found = findings('Un.', ' ')
    expect(keys(found)).toEqual(['empty'])
    expect(found[0]?.blocking).toBe(true)
    expect(findings('', '')).toEqual([])
  })
  test('is no longer than its field, counted as people count', () => {
    const only = { only: 'length', maxLength: 3 } as const
    expect(findings('x', 'a👩‍👩‍👧é', only)).toEqual([])
    const [found] = findings('x', 'a👩‍👩‍👧éb', only)
    expect(found?.message.values).toEqual({ count: 4, limit: 3 })
    expect(found && pointed('a👩‍👩‍👧éb', found)).toBe('b')
  })
  test('that is far shorter or longer is worth a look', () => {
    expect(key('Une phrase de longueur ordinaire', 'Una')).toEqual(['lengthRatio'])
    expect(key('Court', 'Una frase mucho más larga')).toEqual([])
  })
  test('has line breaks only where the field has', () => {
    const only = { only: 'lineBreaks', multiline: false } as const
    expect(fixed('x', 'uno \n<1>dos</1>\n', only)).toBe('uno <1>dos</1>')
    expect(findings('x', 'uno\ndos', { only: 'lineBreaks' })).toEqual([])
  })
})

const TERM: Term = {
  id: 't',
  sourceLocale: 'fr',
  term: 'durabilité',
  caseSensitive: false,
  doNotTranslate: false,
  translations: {
    es: {
      preferred: ['sostenibilidad'],
      admitted: ['perdurabilidad'],
      forbidden: ['sustentabilidad'],
    },
  },
}
const NAME: Term = { ...TERM, id: 'n', term: 'ÉPE-AP', doNotTranslate: true, translations: {} }

describe('the glossary', () => {
  const options = { only: 'glossary', terms: [TERM, NAME] } as const
  test.each([
    ['La durabilité', 'La sostenibilidad', []],
    ['La durabilité', 'La perdurabilidad', []],
    ['La durabilité', 'La permanencia', ['glossary.preferred']],
    ['La durabilité', 'La sustentabilidad', ['glossary.forbidden']],
    ['La nature', 'La sustentabilidad', []],
    ['ÉPE-AP', 'EPE-AP', ['glossary.stays']],
    ['ÉPE-AP', 'el ÉPE-AP', []],
  ])('%s → %s', (source, target, found) => {
    expect(keys(findings(source, target, options))).toEqual(found)
  })
  test('warns of a word not used, and calls a forbidden one an error', () => {
    const severity = (target: string) => findings('La durabilité', target, options)[0]?.severity
    expect(severity('La permanencia')).toBe('warning')
    expect(severity('La sustentabilidad')).toBe('error')
  })
  test('keeps terms that stay from counting as untranslated', () => {
    const stay = { ...NAME, term: 'Savoir faire' }
    expect(findings('Savoir faire', 'Savoir faire', { terms: [stay] })).toEqual([])
  })
})

describe('options', () => {
  test('leave the table as it is when nothing is said', () => {
    expect(resolveChecks()).toEqual(
      Object.fromEntries(
        CHECK_NAMES.map((name) => [
          name,
          { severity: CHECKS[name].severity, blocking: CHECKS[name].blocking },
        ]),
      ),
    )
  })
  test('switch off, weigh and block', () => {
    const checks = resolveChecks({ quotes: 'off', numbers: { blocking: true }, capital: 'info' })
    expect(checks.quotes).toBeUndefined()
    expect(checks.numbers).toEqual({ severity: 'error', blocking: true })
    expect(checks.capital).toEqual({ severity: 'info', blocking: false })
  })
  test.each([
    [{ numbres: 'off' }, 'options.translation.checks: expected names among empty, codes'],
    [{ numbers: 'loud' }, 'options.translation.checks.numbers: expected "off", "error"'],
    [{ numbers: true }, 'options.translation.checks.numbers: expected "off", "error"'],
    [
      { numbers: { blocking: 1 } },
      'options.translation.checks.numbers.blocking: expected true or false',
    ],
  ])('that make no sense are refused: %j', (options, message) => {
    expect(() => resolveChecks(options as unknown as CheckOptions)).toThrow(message)
  })
})

test('an entry is blocked by what blocks, and has its findings by segment', () => {
  const segment = (id: string, source: string, target: string | null) => {
    const limits = { multiline: true, maxLength: 20 }
    return {
      id,
      source: content(source),
      target: target === null ? null : content(target),
      ...limits,
    }
  }
  const segments = [segment('a', 'Un mot', 'Una palabra'), segment('b', '22 mots', '23 palabras')]
  const how = { sourceLocale: 'fr', targetLocale: 'es' }
  const checked = checkEntry(segments, how)
  expect([...checked.bySegment.keys()]).toEqual(['b'])
  expect(checked.isBlocked).toBe(false)
  const strict = { ...how, checks: resolveChecks({ numbers: { blocking: true } }) }
  expect(checkEntry(segments, strict).isBlocked).toBe(true)
  // A lost number is a warning only, and blocks where the option says that numbers do.
  const lost = [segment('b', '22 mots', 'palabras')]
  expect(checkEntry(lost, how).isBlocked).toBe(false)
  expect(checkEntry(lost, strict).isBlocked).toBe(true)
  expect(checkEntry([segment('c', 'Un', null)], how).isBlocked).toBe(true)
})
