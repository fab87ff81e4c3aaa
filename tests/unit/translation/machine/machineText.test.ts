import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Term } from '../../../../src/translation/glossary/types.js'
import { machineText } from '../../../../src/translation/machine/machineText.js'
import { fromMarked, plainOf, toMarked } from '../../../../src/translation/segments/markedText.js'
import { fakeMachine } from '../../../helpers/fakeMachine.js'
import { content } from '../xliff/arbitraries.js'

const term = (words: string, doNotTranslate: boolean): Term => ({
  ...{ id: words, sourceLocale: 'fr', term: words, caseSensitive: true, doNotTranslate },
  translations: {},
})
const keeping = { never: [term('COP', true)], sourceLocale: 'fr' }

const asked = (marked: string) => {
  const made = machineText(fromMarked(marked), keeping)
  if ('problem' in made) throw new Error(made.problem.code)
  return made
}

/** What becomes of a text when a machine gives these answers. */
const given = (marked: string, ...answers: string[]) => {
  const read = asked(marked).read(answers)
  return 'text' in read ? toMarked(read.text) : read.problem.code
}

const byFake = async (marked: string) => {
  const texts = asked(marked).texts
  const answers = await fakeMachine().translate(
    { source: 'fr', target: 'es', texts },
    { signal: AbortSignal.timeout(1000) },
  )
  return given(marked, ...answers)
}

test('codes, line breaks, placeholders, addresses and kept words go out as tags', () => {
  expect(asked('a & <1>b</1><2/>\n{value} sur https://a.org, COP 30').texts).toEqual([
    'a &amp; <span id="c1">b</span><img id="c2"/><br id="b1"/>' +
      '<span id="k1" class="notranslate" translate="no">{value}</span> sur ' +
      '<span id="k2" class="notranslate" translate="no">https://a.org</span>, ' +
      '<span id="k3" class="notranslate" translate="no">COP</span> 30',
  ])
})

test('and come back as they were, wherever they stand', async () => {
  expect(await byFake('lire <1>le <2>texte</2></1>.<3/>\n{value} de la COP')).toBe(
    'LIRE <1>LE <2>TEXTE</2></1>.<3/>\n{value} DE LA COP',
  )
  expect(given('<1>a</1> b', 'B <span id="c1">A</span>')).toBe('B <1>A</1>')
})

test('an engine may write tags, attributes and signs in its own way', () => {
  const answers: [string, string, string][] = [
    ['<1>a</1>', `<SPAN class=x id='C1' >A</SPAN>`, '<1>A</1>'],
    ['a<2/>b', 'A<img id=c1>B', 'A<2/>B'],
    ['a<2/>b', 'A<img id="c1"></img>B', 'A<2/>B'],
    ['a\nb', 'A<br>B', 'A\nB'],
    ['l’été', 'L&#39;&#xC9;T&#201;&nbsp;!', "L'ÉTÉ\u00a0!"],
    ['{value} ans', '<span id="k1">{valeur}</span> A&Ntilde;OS', 'codes'],
    ['{value} ans', '<span id="k1">{valeur}</span> AÑOS', '{value} AÑOS'],
    ['a\nb', 'A\n<br id="b1"/>B', 'A \nB'],
  ]
  for (const [marked, answer, expected] of answers) expect(given(marked, answer)).toBe(expected)
})

test.each([
  ['a code is lost', '<1>a</1> b<2/>', '<span id="c1">A</span> B'],
  ['a code is invented', 'a', 'A<img id="c1"/>'],
  ['a code comes twice', 'a<1/>', 'A<img id="c1"/><img id="c1"/>'],
  ['a pair is torn open', '<1>a</1>', '<span id="c1">A'],
  ['a pair is closed twice', '<1>a</1>', '<span id="c1">A</span></span>'],
  ['a pair stands alone', '<1>a</1>', 'A<img id="c1"/>'],
  ['what stands alone became a pair', 'a<1/>', '<span id="c1">A</span>'],
  ['kept words are lost', '{value} ans', 'AÑOS'],
  ['a code stands in kept words', '{v} a<1/>', '<span id="k1"><img id="c1"/></span> A'],
  ['a line break is lost', 'a\nb', 'A B'],
  ['another tag comes', 'a', '<b>A</b>'],
  ['a comment comes', 'a', 'A<!-- b -->'],
  ['a sign is unknown', 'a', '&constructor;'],
])('%s: nothing of it is taken', (_name, marked, answer) => {
  expect(given(marked, answer)).toBe('codes')
})

test('the spaces around a text are those of the source', () => {
  expect(given('\u00a0a ', 'A')).toBe('\u00a0A ')
  expect(given('a', ' A ')).toBe('A')
})

test('a text without words is not sent: it stays as it is', () => {
  for (const marked of ['22 %', '<1/>', 'https://a.org', '{value}']) {
    expect([asked(marked).texts, given(marked)]).toEqual([[], marked])
  }
})

describe('a message with forms', () => {
  const message = 'Au total, {value, plural, one {# école} other {# écoles de {place}}} !'

  test('is cut into the words of each form, with its arguments kept', () => {
    expect(asked(message).texts).toEqual([
      'Au total, ',
      '<span id="k1" class="notranslate" translate="no">#</span> école',
      '<span id="k1" class="notranslate" translate="no">#</span> écoles de ' +
        '<span id="k2" class="notranslate" translate="no">{place}</span>',
    ])
  })

  test('is put together again, its syntax untouched', async () => {
    expect(await byFake(message)).toBe(
      'AU TOTAL, {value, plural, one {# ÉCOLE} other {# ÉCOLES DE {place}}} !',
    )
  })

  test('words that look like its syntax are quoted', () => {
    const one = '{n, plural, other {a #}}'
    const hash = '<span id="k1">x</span>'
    expect(given(one, `L'${hash} {b} '`)).toBe("{n, plural, other {L''# '{'b'}' ''}}")
  })

  test('what is quoted stays as it is where the machine changes nothing', () => {
    for (const text of ["'{n, plural, one {#} other {#}}", "'{a}' {n, plural, other {b '#'}}"]) {
      const made = machineText([text], keeping)
      expect('read' in made && made.read(made.texts)).toEqual({ text: [text] })
    }
  })

  test('which has codes too is left to people', () => {
    const made = machineText(fromMarked('<1>a</1> {n, plural, other {b}}'), keeping)
    expect(made).toEqual({ problem: { code: 'message', values: {} } })
  })
})

test('whatever a text holds, a machine that changes nothing changes nothing', () => {
  fc.assert(
    fc.property(content, ({ text }) => {
      const made = machineText(text, keeping)
      if ('problem' in made) expect(plainOf(text)).toContain('plural')
      else expect(made.read(made.texts)).toEqual({ text })
    }),
  )
})
