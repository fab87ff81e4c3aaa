import { describe, expect, test } from 'vitest'

import { findings } from './checked.js'

/** What a person would be told of a pair: remarks aside. */
function told(languages: string, source: string, target: string) {
  const [sourceLocale = '', targetLocale = ''] = languages.split('>')
  return findings(source, target, { sourceLocale, targetLocale })
    .filter(({ severity }) => severity !== 'info')
    .map(({ check }) => check)
}

describe('a good translation', () => {
  test.each([
    ['fr>es', '15 pays', 'quince países'],
    ['fr>en', 'vingt écoles', '20 schools'],
    ['es>fr', 'mil', 'mille'],
    ['fr>es', 'années 90', 'años noventa'],
    ['fr>es', 'les 3/4 des femmes', 'las tres cuartas partes'],
    ['fr>es', '2/3', 'dos tercios'],
    ['fr>es', '14 h 30', '2:30 p.m.'],
    ['fr>es', '15:00', '15 h'],
    ['en>fr', 'version 2.0', 'version 2.0'],
    ['en>es', 'version 2.0', 'versión 2.0'],
    ['en>fr', 'Node.js 20.10 or later', 'Node.js 20.10 ou plus récent'],
    ['en>es', 'Web 2.0 and Industry 4.0', 'Web 2.0 e Industria 4.0'],
    ['en>fr', 'Goal 13.2', 'Objectif 13.2'],
    ['en>es', 'Goal 13.2', 'ODS 13.2'],
    ['en>fr', 'Fig. 3.2', 'Fig. 3.2'],
    ['en>es', 'Fig. 3.2', 'Fig. 3.2'],
    ['fr>es', 'p. 12', 'pág. 12'],
    ['en>fr', 'para. 4', 'al. 4'],
    ['en>es', 'Fig. 2', 'Fig. 2'],
    ['fr>es', 'Quoi\u202f? Comment\u202f?', '¿Qué?, ¿cómo?'],
    ['fr>en', 'Du riz, du maïs, etc.', 'Rice, maize and so on.'],
    ['fr>en', 'Il mesure 1 m 80.', 'He is 1.80 m tall.'],
    ['fr>en', 'Prix\u00a0: 12 fr. 50', 'Price: CHF 12.50'],
    ['fr>en', 'Elle a 6 ans et demi.', 'She is six and a half.'],
    ['en>es', 'at 8:15', 'a las ocho y cuarto'],
    ['fr>de', '15 pays, 2,3 milliards', '15 Länder, 2,3 Milliarden'],
    ['en>de', 'half of the 20 schools', 'die Hälfte der 20 Schulen'],
    ['fr>pt', 'Le 3 avril, à 14 h 30', 'Em 3 de abril, às 14h30'],
    ['fr>es', 'Plan nacional de Bolivia', 'Plan nacional de Bolivia'],
    ['en>es', 'Plan nacional de Bolivia', 'Plan nacional de Bolivia'],
    ['es>en', 'Plan nacional de Bolivia', 'Plan nacional de Bolivia'],
    ['es>fr', 'Plan nacional de Bolivia', 'Plan nacional de Bolivia'],
  ])('%s raises nothing: %s / %s', (languages, source, target) => {
    expect(told(languages, source, target)).toEqual([])
  })
})

describe('a fault is found', () => {
  test.each([
    ['fr>es', '2,3 milliards', '2,3 millones', 'numbers'],
    ['fr>es', '3 millions', '3 mil millones', 'numbers'],
    ['fr>es', 'deux sur trois', 'tres de cada cuatro', 'numbers'],
    ['fr>en', '3 avril', '3 May', 'numbers'],
    ['fr>es', '20 $', '20 €', 'units'],
    ['fr>es', '5 kg', '5 km', 'units'],
    ['fr>es', 'Elle dit «\u00a0oui\u00a0».', 'Ella dice «sí.', 'pairs'],
    ['fr>es', 'Elle dit «\u00a0oui\u00a0».', 'Ella dice sí».', 'pairs'],
    ['fr>en', 'Les femmes (du village) décident.', 'The women (of the village decide.', 'pairs'],
    ['fr>en', 'Les femmes (du village) décident.', 'The women of the village) decide.', 'pairs'],
    ['es>fr', '¿Quién?', '¿Qui\u202f?', 'punctuation'],
    ['es>en', '¿Quién?', '¿Who?', 'punctuation'],
    ['fr>en', '50\u00a0% des femmes', '50 % of women', 'punctuation'],
    ['fr>en', '50 % des femmes', '50 % of women', 'punctuation'],
    ['es>en', 'El 50 % de las mujeres', '50 % of women', 'punctuation'],
    ['fr>es', 'à toutes et à tous.', 'a todos..', 'punctuation'],
    ['fr>es', 'Du riz, du maïs', 'Arroz , maíz', 'punctuation'],
    ['fr>es', 'L’équipe', 'L’équipe', 'untranslated'],
    ['es>fr', 'Sí; no', 'Oui;non', 'punctuation'],
  ] as const)('%s: %s / %s', (languages, source, target, check) => {
    expect(told(languages, source, target)).toContain(check)
  })

  test.each([
    ['en>fr', 'Some 250,000 families', 'Quelque 25\u202f000 familles'],
    ['fr>en', 'à 14 h 30', 'at 3:30 p.m.'],
  ])('and is an error where both sides have digits: %s', (languages, source, target) => {
    const [sourceLocale = '', targetLocale = ''] = languages.split('>')
    const [found] = findings(source, target, { sourceLocale, targetLocale, only: 'numbers' })
    expect(found?.severity).toBe('error')
  })

  test.each([
    ['fr>en', 'Soixante jeunes', 'Seventy young people'],
    ['fr>en', 'En 2021, ils étaient là.', 'Last year, they were there.'],
  ])('and is a warning where a good translation may look so: %s', (languages, source, target) => {
    const [sourceLocale = '', targetLocale = ''] = languages.split('>')
    const [found] = findings(source, target, { sourceLocale, targetLocale, only: 'numbers' })
    expect(found?.severity).toBe('warning')
  })
})
