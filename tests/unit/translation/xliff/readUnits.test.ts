import { describe, expect, test } from 'vitest'

import { toMarked } from '../../../../src/translation/segments/markedText.js'
import { file12, file21, only, read, unit } from './files.js'

function target(xml: string): string | null {
  const { target: text } = only(xml)
  return text && toMarked(text)
}

describe('a unit of XLIFF 2.1', () => {
  test('has pairs that begin and end in the order of its targets', () => {
    const xml = unit(`
      <segment><source>Un.</source><target order="2">Uno.<ec startRef="9"/></target></segment>
      <segment><source>Deux.</source><target order="1"><sc id="9"/>Dos.</target></segment>`)
    expect(target(xml)).toBe('<9>Dos.Uno.</9>')
  })

  test.each([
    ['begins', '<target><sc id="1"/>Uno.</target>', ''],
    ['ends', '', '<target>Dos.<ec startRef="1"/></target>'],
  ])('that is translated in part may have the half that %s a pair', (_half, one, other) => {
    const xml = unit(`
      <segment><source><sc id="1"/>Un.</source>${one}</segment>
      <segment><source>Deux.<ec startRef="1"/></source>${other}</segment>`)
    expect(only(xml)).toMatchObject({ target: null, missing: 1 })
  })

  test('that is translated in part has no target, and says how much is missing', () => {
    const xml = unit(`
      <segment><source>Un.</source><target>Uno.</target></segment>
      <segment><source>Deux.</source></segment>
      <segment><source>Trois.</source><target/></segment>`)
    expect(only(xml)).toMatchObject({ target: null, missing: 2 })
  })

  test('knows a copied code by what it is a copy of, copies of copies too', () => {
    const xml = unit(`<segment><source><ph id="1"/>a</source>
      <target><ph id="8" copyOf="9"/><ph id="1"/><ph id="9" copyOf="1"/></target></segment>`)
    expect(target(xml)).toBe('<1/><1/><1/>')
  })

  test('keeps isolated halves, and drops annotations but not their text', () => {
    const xml = unit(`<segment><source>a</source><target><ec id="2" isolated="yes"/>
<sm id="m1" type="term"/>b<em startRef="m1"/><mrk id="m2" translate="no">c</mrk></target></segment>`)
    expect(target(xml)).toBe('</2>\nbc')
  })

  test('is found in groups, and in files of version 2.0', () => {
    const content = `<group id="g"><group id="h"><unit id="u"><segment><source>a</source>
      <target>b</target></segment></unit></group></group>`
    const file = read(file21(content, 'version="2.0" srcLang="fr" trgLang="es"'))
    expect(file).toMatchObject({ version: '2.0', entries: [{ id: 'f', collection: null }] })
    expect(file.entries[0]?.segments).toHaveLength(1)
  })

  test('has the characters that XML cannot hold', () => {
    const xml = unit(
      '<segment><source>a</source><target><cp hex="0007"/><cp hex="1F600"/></target></segment>',
    )
    expect(() => target(xml)).toThrow('got "1F600"')
    expect(target(xml.replace('1F600', '01F600'))).toBe('\u0007😀')
  })
})

describe('a unit of XLIFF 1.2', () => {
  const transUnit = (content: string) => file12(`<trans-unit id="u">${content}</trans-unit>`)

  test('that is translated in part says how much is missing', () => {
    const xml = transUnit(`<source>Un. Deux.</source>
      <seg-source><mrk mtype="seg" mid="1">Un.</mrk> <mrk mtype="seg" mid="2">Deux.</mrk></seg-source>
      <target><mrk mtype="seg" mid="1">Uno.</mrk> <mrk mtype="seg" mid="2"></mrk></target>`)
    expect(only(xml)).toMatchObject({ target: null, missing: 1 })
  })

  test('has its codes in all that 1.2 offers', () => {
    const xml =
      transUnit(`<source>a</source><target><bpt id="1" rid="7">&lt;b></bpt>x<ept id="2" rid="7">
</ept><bx id="3"/>y<ex id="3"/><it id="4" pos="open">&lt;i></it><ph id="5">{0}</ph><g id="6">z</g><x id="8"/></target>`)
    expect(target(xml)).toBe('<1>x</1><3>y</3><4><5/><6>z</6><8/>')
  })

  test('may have lost the start of a pair in the target', () => {
    const xml = transUnit(
      '<source><bx id="1"/>a<ex id="1"/></source><target>b<ex id="1"/></target>',
    )
    expect(target(xml)).toBe('b</1>')
  })

  test('may say the language of its target where the file does not, or its region', () => {
    const content = (lang: string) =>
      `<trans-unit id="u"><source>a</source><target xml:lang="${lang}">b</target></trans-unit>`
    expect(read(file12(`<group>${content('es')}</group>`, '')).targetLocale).toBe('es')
    expect(target(file12(content('es-MX')))).toBe('b')
  })
})
