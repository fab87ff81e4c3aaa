import { describe, expect, test } from 'vitest'

import { findings, fixed, keys, pointed } from './checked.js'

const FRENCH = { sourceLocale: 'en', targetLocale: 'fr' }
const ENGLISH = { sourceLocale: 'fr', targetLocale: 'en' }

describe('French spaces', () => {
  const spacing = (target: string, targetLocale = 'fr') =>
    findings('x', target, { sourceLocale: 'en', targetLocale, only: 'frenchSpacing' })
  const right = (target: string, targetLocale = 'fr') =>
    fixed('x', target, { sourceLocale: 'en', targetLocale, only: 'frenchSpacing' })

  test.each([
    ['Quoi?', 'Quoi\u202f?'],
    ['Quoi ?', 'Quoi\u202f?'],
    ['Quoi ?!', 'Quoi\u202f?!'],
    ['Ici: là ; là-bas', 'Ici\u00a0: là\u202f; là-bas'],
    ['«mot» et « mot »', '«\u00a0mot\u00a0» et «\u00a0mot\u00a0»'],
    ['91% et 91 %', '91\u00a0% et 91\u00a0%'],
    ['<1>Quoi</1>?', '<1>Quoi</1>\u202f?'],
    ['«<1>mot</1>»', '«\u00a0<1>mot</1>\u00a0»'],
    ['{value} %', '{value}\u00a0%'],
    ['« Quoi? »', '«\u00a0Quoi\u202f?\u00a0»'],
    ['«Quoi ? ».', '«\u00a0Quoi\u202f?\u00a0».'],
  ])('%s becomes %s', (wrong, good) => {
    expect(right(wrong)).toBe(good)
    expect(spacing(good)).toEqual([])
  })
  test.each([
    'Quoi\u00a0? Ah\u202f!',
    'Il est 10:30, voir https://x.org/?a=1;b=2',
    'Vraiment (?) oui [!]',
    'a&nbsp;b &amp; c',
    '«\u202fmot\u202f»',
    'C:\\dossier',
  ])('%s has no fault', (text) => {
    expect(spacing(text)).toEqual([])
  })
  test('may be absent in Canada before high signs, but not ordinary', () => {
    expect(spacing('Quoi? Ah! Oui; non', 'fr-CA')).toEqual([])
    expect(right('Quoi ? Ici: là', 'fr-CA')).toBe('Quoi\u202f? Ici\u00a0: là')
  })
  test('are not asked for beside a code that stands alone', () => {
    expect(spacing('Voir <1/>: là')).toEqual([])
  })
  test('are asked of no other language', () => {
    expect(findings('x', '¿Qué?', { only: 'frenchSpacing' })).toEqual([])
  })
})

describe('quotation marks', () => {
  test.each([
    ['Un "mot" et “un autre”', 'Un «\u00a0mot\u00a0» et «\u00a0un autre\u00a0»'],
    ['Un " mot "', 'Un «\u00a0mot\u00a0»'],
    ['Un "<1>mot</1>"', 'Un «\u00a0<1>mot</1>\u00a0»'],
  ])('are guillemets in French: %s', (wrong, good) => {
    expect(fixed('x', wrong, { ...FRENCH, only: 'guillemets' })).toBe(good)
    expect(findings('x', good, { ...FRENCH, only: 'guillemets' })).toEqual([])
  })
  test('may be others within guillemets, and inches anywhere', () => {
    const text = '«\u00a0Un “mot” ici\u00a0», un écran de 15"'
    expect(findings('x', text, { ...FRENCH, only: 'guillemets' })).toEqual([])
    const measures = 'Un homme de 6\' 2", un écran de 15" et un de 27"'
    expect(findings('x', measures, { ...FRENCH, only: 'guillemets' })).toEqual([])
    const quoted = findings('x', 'Le plan "Eau 2024" et un écran de 15"', {
      ...FRENCH,
      only: 'guillemets',
    })
    expect(keys(quoted)).toEqual(['guillemets', 'guillemets'])
  })
  test('that are odd are pointed at, not guessed', () => {
    const found = findings('x', 'Un "mot', { ...FRENCH, only: 'guillemets' })
    expect(keys(found)).toEqual(['guillemets'])
    expect(found[0] && pointed('Un "mot', found[0])).toBe('"')
    expect(found[0]?.fix).toBeUndefined()
  })
  test.each([
    ['es', 'Un "tema"', 'Un «tema»'],
    ['en', 'A "theme"', 'A “theme”'],
    ['en', "It's the programme's", 'It’s the programme’s'],
    ['fr', "L'accord", 'L’accord'],
  ])('and apostrophes are those of %s: %s', (targetLocale, wrong, good) => {
    const found = findings('x', wrong, { sourceLocale: 'de', targetLocale, only: 'quotes' })
    expect(found.every(({ severity }) => severity === 'info')).toBe(true)
    expect(fixed('x', wrong, { sourceLocale: 'de', targetLocale, only: 'quotes' })).toBe(good)
  })
  test.each([
    ['en', 'A «theme»', 'A “theme”'],
    ['en', 'A « <1>theme</1> » and "more"', 'A “<1>theme</1>” and “more”'],
    ['en', 'A „theme“', 'A “theme”'],
    ['es', 'Un „tema“', 'Un «tema»'],
    ['fr', 'Un „thème“', 'Un «\u00a0thème\u00a0»'],
  ])('of another language are a warning in %s: %s', (targetLocale, wrong, good) => {
    const only = targetLocale === 'fr' ? 'guillemets' : 'quotes'
    const options = { sourceLocale: 'de', targetLocale, only } as const
    expect(findings('x', wrong, options).map(({ severity }) => severity)).toContain('warning')
    expect(fixed('x', wrong, options)).toBe(good)
  })
  test.each([
    ['es', 'Un “tema”'],
    ['en', 'A ‘theme’ in “a theme”'],
  ])('are all right in %s: %s', (targetLocale, good) => {
    expect(findings('x', good, { sourceLocale: 'de', targetLocale, only: 'quotes' })).toEqual([])
  })
})

describe('Spanish questions and exclamations', () => {
  const only = { only: 'spanishMarks' } as const
  test.each([
    ['Qué es?', '¿Qué es?'],
    ['Hola. Qué tal!', 'Hola. ¡Qué tal!'],
    ['Tuvieron dudas: podían participar?', 'Tuvieron dudas: ¿podían participar?'],
    ['¿Uno? Dos? Tres.', '¿Uno? ¿Dos? Tres.'],
    ['«Por qué?»', '«¿Por qué?»'],
    ['<1>Qué</1> es?', '<1>¿Qué</1> es?'],
    ['— Cómo?', '— ¿Cómo?'],
  ])('are opened: %s', (wrong, good) => {
    expect(fixed('x', wrong, only)).toBe(good)
    expect(findings('x', good, only)).toEqual([])
  })
  test.each(['¿Sr. López, viene?', '¡¿Cómo?!', 'Dudoso (?).', 'Sin signos.', 'https://x.org/?a'])(
    'need nothing more: %s',
    (text) => {
      expect(findings('x', text, only)).toEqual([])
    },
  )
  test('are closed', () => {
    expect(keys(findings('x', '¿Qué es', only))).toEqual(['spanishMarks.close'])
  })
})

describe('doubled words', () => {
  const only = { ...FRENCH, only: 'doubledWords' } as const
  test.each([
    ['Dans le le cadre', 'Dans le cadre'],
    ['Le le cadre', 'Le cadre'],
    ['de de de', 'de'],
    ['dans <1>le</1> le cadre', 'dans <1>le</1> cadre'],
    ['là là-bas et là là.', 'là là-bas et là.'],
  ])('are one: %s', (wrong, good) => {
    expect(fixed('x', wrong, only)).toBe(good)
    expect(findings('x', good, only)).toEqual([])
  })
  test.each(['Nous nous levons, vous vous levez', 'À Bora Bora', 'un peu, peu à peu', 'là-là là'])(
    'may be right: %s',
    (text) => {
      expect(findings('x', text, only)).toEqual([])
    },
  )
  test('may stand in the source too', () => {
    expect(findings('taxi taxi', 'un taxi taxi', only)).toEqual([])
  })
})

describe('spaces', () => {
  test('are single ones; a no-break one stays', () => {
    const only = { only: 'doubledSpaces' } as const
    expect(fixed('x', 'un  mot <1> \u00a0: </1>ici', only)).toBe('un mot\u00a0<1>: </1>ici')
    expect(findings('x', 'un <1/> mot\n  ici', only)).toEqual([])
  })
  test('at the edges are those of the source', () => {
    const only = { only: 'edgeSpaces' } as const
    expect(fixed('uno ', ' un', only)).toBe('un ')
    expect(fixed(' <1>uno</1>', '<1>un</1> ', only)).toBe(' <1>un</1>')
    expect(keys(findings('uno ', ' un', only))).toEqual(['edgeSpaces.start', 'edgeSpaces.end'])
    expect(findings('<1/> uno', 'un<1/>', only)).toEqual([])
  })
})

describe('a first letter', () => {
  const only = { only: 'capital' } as const
  test('is a capital where the source has one', () => {
    expect(fixed('Élèves', '«<1>alumnos</1>»', only)).toBe('«<1>Alumnos</1>»')
    expect(findings('Élèves', 'Alumnos', only)).toEqual([])
  })
  test('is small where the source has a small one, acronyms apart', () => {
    expect(keys(findings('et cetera', 'Y etcétera', only))).toEqual(['capital.small'])
    expect(findings('le BID', 'BID', only)).toEqual([])
    expect(findings('le français', 'French', { ...ENGLISH, ...only })).toEqual([])
  })
  test('is not looked for behind a figure or an address', () => {
    expect(findings('22 Politiques', 'políticas', only)).toEqual([])
    expect(findings('Voir', 'https://x.org', only)).toEqual([])
  })
})

describe('the final mark', () => {
  const mark = (source: string, target: string, targetLocale = 'es') =>
    fixed(source, target, { targetLocale, sourceLocale: 'de', only: 'finalPunctuation' })
  test.each([
    ['Ja.', 'Sí', 'es', 'Sí.'],
    ['Ja:', 'Sí.', 'es', 'Sí:'],
    ['Ja', 'Sí claro amigos.', 'es', 'Sí claro amigos'],
    ['Ja?', 'Oui', 'fr', 'Oui\u202f?'],
    ['Ja?', 'Oui', 'fr-CA', 'Oui?'],
    ['Ja:', 'Oui', 'fr', 'Oui\u00a0:'],
    ['Ja!', '¡Sí', 'es', '¡Sí!'],
    ['Ja.', '<1>Sí</1>', 'es', '<1>Sí.</1>'],
  ])('is that of the source: %s / %s', (source, wrong, locale, good) => {
    expect(mark(source, wrong, locale)).toBe(good)
    expect(mark(source, good, locale)).toBeNull()
  })
  test('is not put where Spanish would need another in front', () => {
    const found = findings('Ja?', 'Sí', { only: 'finalPunctuation' })
    expect(keys(found)).toEqual(['finalPunctuation.missing'])
    expect(found[0]?.fix).toBeUndefined()
  })
  test.each([
    ['Er sagt „Ja.“', 'Dice «sí».'],
    ['und so weiter', 'etc.'],
    ['in den USA', 'en EE. UU.'],
    ['Ja…', 'Sí...'],
  ])('is the same: %s / %s', (source, target) => {
    expect(keys(findings(source, target, { only: 'finalPunctuation' }))).toEqual(
      source.includes('“') ? ['finalPunctuation.extra'] : [],
    )
  })
})
