import { expect, test } from 'vitest'
import { attributionText } from '../../../../src/delivery/text/attributionText.js'
import { countryName } from '../../../../src/delivery/text/countryName.js'
import { quoteMarks } from '../../../../src/delivery/text/quoteMarks.js'
import { readingMinutes } from '../../../../src/delivery/text/readingMinutes.js'
import { seriesLabel } from '../../../../src/delivery/text/seriesLabel.js'

const moises = {
  identityLevel: 'fullName',
  name: 'Moisés Senén Hernández Sánchez',
  role: 'Ancien fonctionnaire',
  organisation: 'Secrétariat à l’Environnement et aux Ressources naturelles',
  organisationAcronym: 'SEMARNAT',
  country: 'MX',
  line: null,
  unsigned: false,
} as const

test('a line is composed of role, organisation with acronym, and country', () => {
  expect(attributionText(moises, 'fr')).toEqual({
    line: 'Ancien fonctionnaire, Secrétariat à l’Environnement et aux Ressources naturelles (SEMARNAT), Mexique',
    text: 'Moisés Senén Hernández Sánchez, Ancien fonctionnaire, Secrétariat à l’Environnement et aux Ressources naturelles (SEMARNAT), Mexique',
  })
  const bare = { ...moises, role: null, organisation: null }
  expect(attributionText(bare, 'es').line).toBe('SEMARNAT, México')
  expect(attributionText({ ...bare, organisationAcronym: null }, 'en').line).toBe('Mexico')
  const nothing = { ...bare, organisationAcronym: null, country: null }
  expect(attributionText(nothing, 'en')).toEqual({ line: null, text: moises.name })
})

test('the editor’s own line stands as written, and on one line in the text', () => {
  const written = attributionText({ ...moises, line: 'Biologist,\nMexico City' }, 'en')
  expect(written).toEqual({
    line: 'Biologist,\nMexico City',
    text: 'Moisés Senén Hernández Sánchez, Biologist, Mexico City',
  })
  expect(attributionText({ ...moises, line: '  ' }, 'en').line).toContain('SEMARNAT')
})

test('nothing stands in place of the name where the editor wants nothing there', () => {
  const silent = { ...moises, identityLevel: 'anonymous', unsigned: true } as const
  expect(attributionText(silent, 'en').text).not.toBe('')
  const nothing = { role: null, organisation: null, organisationAcronym: null, country: null }
  expect(attributionText({ ...silent, ...nothing }, 'fr')).toEqual({ line: null, text: '' })
})

test('an anonymous person is never named', () => {
  const anonymous = { ...moises, identityLevel: 'anonymous' } as const
  expect(attributionText({ ...anonymous, line: 'A teacher' }, 'en').text).toBe('A teacher')
  const unknown = {
    ...anonymous,
    role: null,
    organisation: null,
    organisationAcronym: null,
    country: null,
  }
  const texts = ['fr-CA', 'es', 'en', 'de'].map((tag) => attributionText(unknown, tag).text)
  expect(texts).toEqual(['Anonyme', 'Persona anónima', 'Anonymous', '—'])
})

test('quotation marks are those of the language, French ones with their space', () => {
  const marks = (tag: string) => Object.values(quoteMarks(tag)).join('…')
  expect(marks('fr')).toBe('«\u00a0…\u00a0»')
  expect(marks('fr-CA')).toBe('«\u00a0…\u00a0»')
  expect(['es', 'en', 'de', 'pl', 'nl', 'it', 'ru', 'sv', 'ar'].map(marks)).toEqual([
    '«…»',
    '“…”',
    '„…“',
    '„…”',
    '‘…’',
    '«…»',
    '«…»',
    '”…”',
    '”…“',
  ])
  expect(['pt', 'pt-BR', 'pt-PT'].map(marks)).toEqual(['“…”', '“…”', '«…»'])
  expect(['zh', 'zh-Hant', 'zh-TW', 'ja'].map(marks)).toEqual(['“…”', '「…」', '「…」', '「…」'])
  expect(marks('qu')).toBe('“…”')
})

test('countries are named in the language, and by their code where there is no name', () => {
  expect(['fr', 'es', 'en'].map((tag) => countryName('MX', tag))).toEqual([
    'Mexique',
    'México',
    'Mexico',
  ])
  expect(countryName('QX', 'fr')).toBe('QX')
  expect(countryName('not a code', 'fr')).toBe('not a code')
})

test('themes are labelled in the language of the page', () => {
  const label = (kind: 'theme' | 'crossCutting', number: number | null, tag: string) =>
    seriesLabel({ kind, number, labels: null, tag })
  expect(label('crossCutting', 2, 'fr')).toBe('Dimension transversale 2')
  expect(['fr', 'es', 'en'].map((tag) => label('theme', 1, tag))).toEqual([
    'Thème 1',
    'Tema 1',
    'Theme 1',
  ])
  expect(label('theme', null, 'fr')).toBe('Thème')
  expect(label('theme', 1, 'de')).toBe('1')
  expect(label('theme', null, 'de')).toBe('')
})

test('the programme’s own pattern wins', () => {
  const labels = { theme: 'Axe n°\u00a0{number}', crossCutting: null }
  expect(seriesLabel({ kind: 'theme', number: 3, labels, tag: 'fr' })).toBe('Axe n°\u00a03')
  expect(seriesLabel({ kind: 'crossCutting', number: 3, labels, tag: 'fr' })).toBe(
    'Dimension transversale 3',
  )
})

test('reading takes a minute at least', () => {
  expect([0, 1, 200, 201, 1000].map(readingMinutes)).toEqual([1, 1, 1, 2, 5])
})
