import { describe, expect, test } from 'vitest'

import { typedFigure, withArgument } from '../../../src/results/typedFigures.js'
import { measure } from './measure.js'

const share = (value: number, more: object = {}) => measure({ value, unit: 'P1', ...more })
const change = (value: number) => share(value, { signed: true, form: 'signed' })

function fixed(message: string, figures: Parameters<typeof typedFigure>[0] | object, tag = 'fr') {
  const found = typedFigure({ measure: null, ...figures, message, tag })
  return found && withArgument(message, found)
}

describe('a figure that was typed', () => {
  test.each<[string, object, string, string?]>([
    ['22 politiques', { measure: measure() }, '{value} politiques'],
    ['3 006 personnes', { measure: measure({ value: 3006 }) }, '{value} personnes'],
    ['3\u202f006 personnes', { measure: measure({ value: 3006 }) }, '{value} personnes'],
    ['3.006 personas', { measure: measure({ value: 3006 }) }, '{value} personas', 'es'],
    ['3,006 people', { measure: measure({ value: 3006 }) }, '{value} people', 'en'],
    ['+8 % d’acteurs', { measure: change(8) }, '{value} d’acteurs'],
    ['8 % de plus', { measure: change(8) }, '{magnitude} de plus'],
    [
      'Plus de 91 % des campus',
      { measure: share(91, { qualifier: 'moreThan' }) },
      '{value} des campus',
    ],
    ['de 49 % à {level}', { measure: change(8), baseline: share(49) }, 'de {baseline} à {level}'],
    ['57% of all', { measure: change(8), baseline: share(49) }, '{level} of all', 'en'],
  ])('%s gives way to its argument', (message, figures, expected, tag) => {
    expect(fixed(message, figures, tag)).toBe(expected)
    const found = typedFigure({ measure: null, ...figures, message, tag: tag ?? 'fr' })
    expect(found?.contradicts).toBe(false)
  })

  test.each<[string, object, string]>([
    ['24 politiques', { measure: measure() }, '{value} politiques'],
    ['12 % des campus', { measure: share(91) }, '{value} des campus'],
    ['En 2023, 24 politiques', { measure: measure() }, 'En 2023, {value} politiques'],
    ['12 % de plus', { measure: change(8) }, '{magnitude} de plus'],
  ])('%s contradicts the value, and gives way to it', (message, figures, expected) => {
    const found = typedFigure({ measure: null, ...figures, message, tag: 'fr' })
    expect(found?.contradicts).toBe(true)
    expect(found && withArgument(message, found)).toBe(expected)
  })

  test.each<[string, object]>([
    ['{value, plural, one {# politique} other {# politiques}}', { measure: measure() }],
    ['{value} politiques dans 4 pays', { measure: measure({ value: 4 }) }],
    ['{value} politiques dans 16 pays', { measure: measure() }],
    ['Depuis 2019', { measure: measure() }],
    ['La COVID-19 et la norme 2.0.1', { measure: measure({ value: 19 }) }],
    ['Le Programme', { measure: measure() }],
    ['24 politiques', { measure: null }],
    ['12 % des campus', { measure: measure() }],
    ['24 {politiques', { measure: measure() }],
  ])('none in %s', (message, figures) => {
    expect(typedFigure({ measure: null, ...figures, message, tag: 'fr' })).toBeNull()
  })
})
