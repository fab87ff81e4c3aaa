import { expect, test } from 'vitest'

import { withEscapes } from '../../../../src/translation/xml/withEscapes.js'
import { file12, only, read } from './files.js'

const unit = (source: string) =>
  file12(`<trans-unit id="u"><source>${source}</source></trans-unit>`)

test('an address with a query is read from an attribute in which a tool has not escaped it', () => {
  const link = (address: string) =>
    `<g id="1" ctype="link" equiv-text="${address}">ici</g> &amp; là`
  const escaped = only(unit(link('https://a.org/?b=1&amp;c=2&#38;d')))
  expect(only(unit(link('https://a.org/?b=1&c=2&#38;d')))).toEqual(escaped)
  expect(escaped.hints?.['1']?.equiv).toBe('https://a.org/?b=1&c=2&d')
})

test('a value in which a tool has left “<” and “>” as they are is read, too', () => {
  for (const value of ['<b>CO2</b> & >1 °C', 'moins de <2 °C', "l'eau <1>"]) {
    const link = `<g id="1" ctype="link" equiv-text="${value}">ici</g> là`
    expect(only(unit(link)).hints?.['1']?.equiv).toBe(value)
  }
})

test('the end of a section without a section is text', () => {
  expect(only(unit('a ]]> b<![CDATA[ & ]]>')).source).toEqual(['a ]]> b & '])
})

test('other files that are not well-formed are refused as they are, with their line', () => {
  for (const wrong of ['a & b', 'a &nbsp; b', '<g id="1" equiv-text="a&b">', 'a ]]> & b']) {
    expect(() => read(unit(wrong)), wrong).toThrow(/^line 2: /)
  }
})

test('comments, sections and instructions are left alone', () => {
  const text = '<a b="&amp;&#x41;"/><!-- <a b="&"/> --><?p a & b ]]> ?><![CDATA[<a b="&"/>]]>'
  expect(withEscapes(new TextEncoder().encode(text))).toBeNull()
})
