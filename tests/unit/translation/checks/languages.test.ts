import { describe, expect, test } from 'vitest'

import { findings, keys, pointed } from './checked.js'

type Row = readonly [languages: string, source: string, target: string]

function found([languages, source, target]: Row) {
  const [sourceLocale = '', targetLocale = ''] = languages.split('>')
  const told = findings(source, target, { sourceLocale, targetLocale })
  return told.filter(({ severity }) => severity !== 'info')
}

describe('a text in a language that was not asked for', () => {
  test.each<Row>([
    ['fr>es', 'Le puits alimente le village.', 'The well serves the whole village.'],
    ['es>fr', 'El pozo abastece a la aldea.', 'The well serves the whole village.'],
    ['en>es', 'The well serves the village.', 'Le puits alimente tout le village.'],
    ['fr>en', 'Le puits alimente le village.', 'El pozo abastece a toda la aldea.'],
    ['fr>es', 'Nos partenaires', 'Our partners'],
    ['en>es', 'Frequent questions', 'Questions fréquentes et réussies'],
    ['fr>es', 'Le puits alimente le village.', 'Ce puits dessert toutes les maisons du hameau.'],
  ])('is found, %s: %s → %s', (...row) => {
    expect(keys(found(row))).toContain('untranslated.language')
  })
  test('is found in one of several sentences, and pointed at', () => {
    const target = 'El pozo abastece la aldea. The school is next to the market. Todo va bien.'
    const source = 'Le puits alimente le village. L’école est près du marché. Tout va bien.'
    const [one] = found(['fr>es', source, target])
    expect(one && keys([one])).toEqual(['untranslated.language'])
    expect(one && pointed(target, one)).toBe('The school is next to the market')
  })
  test.each<Row>([
    ['fr>en', 'Casa de la Mujer, La Paz', 'Casa de la Mujer, La Paz'],
    ['en>es', 'Our newsletter and podcast', 'Nuestro newsletter y podcast'],
    ['en>fr', 'Photos, videos and agenda', 'Photos, vidéos et agenda'],
    ['en>fr', 'Read “The State of the World”.', 'Lire «\u00a0The State of the World\u00a0».'],
    ['fr>en', 'Un coup d’État', 'A coup d’état'],
    ['es>en', 'La quinoa y el páramo', 'Quinoa and the páramo'],
    ['fr>es', 'Cinq chefs de projet', 'Cinco jefas de proyecto'],
    ['es>fr', 'Pan de muerto y quinoa', 'Pan de muerto et quinoa'],
    [
      'es>en',
      'Dos quesadillas y tres tacos al pastor',
      'Two quesadillas and three tacos al pastor',
    ],
    ['fr>en', 'Deux pains au chocolat', 'Two pains au chocolat'],
    ['en>es', 'Set translation.machine.', 'Configure translation.machine.'],
    ['fr>en', 'Le réseau Semences', 'The réseau Semences'],
  ])('may seem so, %s: %s → %s', (...row) => {
    expect(keys(found(row)).filter((key) => key.startsWith('untranslated'))).toEqual([])
  })
})

describe('words of the source', () => {
  test.each([
    ['fr>en', 'Ateliers aujourd’hui', 'Workshops aujourd’hui', 'aujourd’hui'],
    ['fr>en', 'Toute l’équipe', 'All of l’équipe', 'l’équipe'],
    ['es>en', 'Buenas prácticas de riego', 'Good practices de watering', 'de'],
    ['fr>es', 'Un réseau pour tous', 'Una gran réseau común', 'réseau'],
    ['es>en', 'La capacitación sigue', 'Their capacitación goes on', 'capacitación'],
  ] as const)('left in the target are found, %s: %s → %s', (languages, source, target, words) => {
    const [one] = found([languages, source, target])
    expect(one?.message).toEqual({ key: 'checks.untranslated.part', values: { words } })
  })
})

describe('numbers that are the same in another place', () => {
  test.each<Row>([
    ['fr>es', '2. Former 3 groupes, partie 3', '3. Formar 3 grupos, parte 2'],
    ['fr>en', 'Version 2.0.3', 'Version 2.3.0'],
    ['en>fr', 'Update to v3.12.1', 'Passez à la 3.1.12'],
  ])('are others, without a doubt, %s: %s → %s', (...row) => {
    expect(found(row)).toMatchObject([{ check: 'numbers', severity: 'error' }])
  })
  test.each<Row>([
    ['fr>en', 'b) Les frais', 'c) Costs'],
    ['es>fr', 'ii) Transporte', 'iii) Transport'],
    ['en>fr', 'a. Context', 'b. Contexte'],
    ['fr>en', 'b) Les frais', 'Travel costs'],
  ])('are others where letters count, %s: %s → %s', (...row) => {
    expect(found(row)).toMatchObject([{ check: 'numbers', severity: 'warning' }])
  })
  test.each<Row>([
    ['fr>en', 'Version 2.0.3 du guide', 'Version 2.0.3 of the guide'],
    ['en>fr', 'Version 2.0.3 of the guide', 'Version 2.0.3 du guide'],
    ['fr>en', 'Formulaire v1.4.2', 'Form 1.4.2'],
    ['fr>es', '2. Former 3 groupes', '2) Formar 3 grupos'],
    ['es>fr', 'D. Juan Paz', 'M. Juan Paz'],
    ['es>fr', 'b) Transporte', 'B) Transport'],
  ])('may be written so, %s: %s → %s', (...row) => {
    expect(found(row)).toEqual([])
  })
})

describe('what programs and pages read', () => {
  test.each([
    ['fr>en', 'Bonjour {{firstName}}', 'Hello {{firstname}}', 'placeholders.lost'],
    ['fr>en', 'Voir https://x.org/fr/dons', 'See https://x.org/fr/don', 'addresses.missing'],
    ['fr>en', 'Un <b>mot</b> ici', 'A <b>word here', 'pairs.open'],
    ['fr>en', 'Un <b>mot</b> ici', 'A word</b> here', 'pairs.close'],
    ['en>fr', '7% of land', '7\u00a0‰ des terres', 'units'],
    ['fr>en', 'Une citerne de 500 litres', 'A 500-gallon tank', 'units'],
  ] as const)('is as in the source, %s: %s → %s', (languages, source, target, key) => {
    expect(keys(found([languages, source, target]))).toContain(key)
  })
  test.each<Row>([
    ['fr>en', 'Bonjour {{ firstName }}', 'Hello {{firstName}}'],
    ['fr>en', 'Il reste %d places.', 'There are %d places left.'],
    ['fr>en', 'Voir https://x.org/fr/dons', 'See https://x.org/en/giving'],
    ['fr>en', 'Un <b>mot</b><br> ici', 'A <b>word</b><br> here'],
    ['en>fr', 'Fewer than <5 and x<y', 'Moins de <5 et x<y'],
  ])('may stand elsewhere, %s: %s → %s', (...row) => {
    expect(found(row)).toEqual([])
  })
})
