import { expect, test } from 'vitest'
import { checkHeadline } from '../../../src/results/checkHeadline.js'
import { headlineProblem } from '../../../src/results/headlineProblem.js'

test('sound headlines have nothing wrong with them', () => {
  const sound = [
    '',
    'Le Programme',
    '{value} d’acteurs',
    '{ value }',
    "l'action {value}",
    "d''{value}",
    '<b>{value}</b> & < 3',
    '#1',
    '{value, plural, =0 {rien} one {# politique} other {# politiques}}',
    '{value, plural, one {{value}} many {# de} other {#}}',
    '{value, select, 0 {none} other {some}}',
  ]
  expect(sound.filter((message) => checkHeadline(message) !== null)).toEqual([])
})

test('a problem says where it is, what it is and what to do', () => {
  const faulty = [
    '{value politiques',
    '22 politiques {value',
    '{value} politiques}',
    '{} politiques',
    '{valeur} politiques',
    '22 {value, number} politiques',
    '{value, nombre}',
    '{value, plural}',
    '{value, plural, one # politique}',
    '{value, plural, one {# politique}}',
    '{value, plural, une {#} other {#}}',
    '{value, plural, one {#} one {#} other {#}}',
    "Plus d'{value} politiques",
    "{value, plural, one {l'# action} other {l'# actions}}",
    '{value,plural,other{'.repeat(20_000),
  ]
  expect(faulty.map(checkHeadline)).toMatchInlineSnapshot(`
    [
      "Character 1, “{value polit…”: expected “}” or a comma after the name. Write {value} or {value, plural, one {# word} other {# words}}.",
      "Character 15, “… politiques {value”: the brace opened here is never closed. Add the missing “}”.",
      "Character 19, “…} politiques}”: this brace has no counterpart. Remove it, or write {value}.",
      "Character 1, “{} politique…”: the braces are empty. Write {value}.",
      "Character 1, “{valeur} pol…”: “valeur” is unknown. The arguments are {value}, {magnitude}, {baseline}, {target} and {level}.",
      "Character 4, “22 {value, numb…”: only plural, selectordinal or select can follow “value,”. Write {value}: unit and decimals come from the measure.",
      "Character 9, “{value, nombre}”: only plural, selectordinal or select can follow “value,”. Write {value}: unit and decimals come from the measure.",
      "Character 15, “…alue, plural}”: expected plural forms here. Write them like one {# word} other {# words}.",
      "Character 21, “…plural, one # politique}”: expected plural forms here. Write them like one {# word} other {# words}.",
      "Character 34, “…# politique}}”: the form “other” is missing. Add other {# words}.",
      "Character 17, “…ue, plural, une {#} othe…”: “une” is not a plural form. Use zero, one, two, few, many or other, or a number as in =0.",
      "Character 25, “…al, one {#} one {#} othe…”: this form appears twice. Remove one of them.",
      "Character 7, “Plus d'{value} pol…”: a straight apostrophe directly before “{”, “}” or “#” escapes that character. Use the typographic apostrophe ’.",
      "Character 23, “…ural, one {l'# action} o…”: a straight apostrophe directly before “{”, “}” or “#” escapes that character. Use the typographic apostrophe ’.",
      "Character 1, “{value,plura…”: the headline cannot be parsed. Simplify it.",
    ]
  `)
})

test('the problem is told apart for translation: code, place, excerpt and name', () => {
  expect(headlineProblem('Il y a {valeur} politiques')).toEqual({
    code: 'UNKNOWN_ARGUMENT',
    position: 7,
    excerpt: 'Il y a {valeur} pol…',
    name: 'valeur',
  })
  expect(headlineProblem('{value, plural, other {#} une {#}}')).toMatchObject({
    code: 'UNKNOWN_FORM',
    position: 26,
    name: 'une',
  })
  expect(headlineProblem('{value')).toMatchObject({ code: 'UNCLOSED', position: 0, name: null })
})

test('an excerpt never holds half a character', () => {
  const problem = headlineProblem(`${'😀'.repeat(9)}x}${'😀'.repeat(9)}`)
  expect(problem?.excerpt).toBe(`…${'😀'.repeat(5)}x}${'😀'.repeat(5)}…`)
})
