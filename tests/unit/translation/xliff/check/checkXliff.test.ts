import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { checkXliff } from '../../../../../src/translation/xliff/check/checkXliff.js'
import { countParsed } from '../../xml/parsed.js'
import { findings, HERE, ofSegment, ofUnit, segment, xliff } from './build.js'
import { VALID } from './valid.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

test.each(Object.entries(VALID))('%s: valid', (_name, xml) => {
  expect(findings(xml)).toEqual([])
})

describe('what is no XLIFF 2 gives one finding', () => {
  test.each([
    [
      'XLIFF 1.2',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      /got XLIFF 1\.2/,
      '4.2.2.1',
    ],
    [
      'XLIFF 2.2',
      '<xliff version="2.2" xmlns="urn:oasis:names:tc:xliff:document:2.2"/>',
      /<xliff>/,
      '4.2.2.1',
    ],
    ['another root', '<tmx/>', /got <tmx>/, '4.2.2.1'],
    ['a file that is not well-formed', '<xliff>', /Not readable/, '2'],
    ['a document type', '<!DOCTYPE xliff SYSTEM "x.dtd"><xliff/>', /DOCTYPE/, '2'],
    ['nothing', '', /Not readable/, '2'],
  ])('%s', (_name, xml, message, section) => {
    const found = findings(xml)
    expect(found).toMatchObject([{ section }])
    expect(found[0]?.message).toMatch(message)
  })

  test('a finding has the line of the fault', () => {
    expect(findings('<?xml version="1.0"?>\n<xliff>\n&x;</xliff>')).toMatchObject([{ line: 3 }])
  })
})

describe('hostile files are refused before most of them is parsed', () => {
  test.each([
    ['200 MB', () => new Uint8Array(200_000_000), 0],
    ['1,000,000 segments', () => utf8(ofUnit('<segment><source/></segment>'.repeat(1_000_000))), 0],
    ['deep nesting', () => utf8(ofSegment('<pc id="1">'.repeat(100_000))), 65_536],
    ['an entity bomb', () => utf8(`<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1_000_000)}">]><x/>`), 0],
    ['NUL', () => utf8(ofSegment('\0')), 0],
  ])('%s', (_name, make, most) => {
    const parsed = countParsed()
    expect(checkXliff(make())).toHaveLength(1)
    expect(parsed()).toBeLessThanOrEqual(most)
  })
})

test('a large file is judged like any other', () => {
  const notes = '<note>n</note>'.repeat(50_000)
  expect(findings(ofUnit(`<notes>${notes}</notes>${segment('text')}`))).toEqual([])
})

test('a unit of many codes is judged like any other', () => {
  const count = 2000
  const codes = Array.from({ length: count }, (_, at) => `<sc id="${at}"/>a<ec startRef="${at}"/>`)
  expect(findings(ofUnit(segment(codes.join(''), codes.join(''))))).toEqual([])
})

test('findings come by line', () => {
  const xml = ofUnit(`<my:a id="x y"/>\n<my:b id="x y"/>\n${segment('<ph/>')}`)
  const lines = findings(xml).map(({ line }) => line)
  expect(lines).toEqual([...lines].sort((a, b) => a - b))
  expect(lines.length).toBeGreaterThan(2)
})

const parts = Object.values(VALID).flatMap((xml) => xml.match(/<[^>]+>|[^<]+/g) ?? [])

test('a file of any XLIFF pieces is judged, never thrown at', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (pieces) => {
      expect(findings(xliff(pieces.join(''))).every(({ message }) => message !== '')).toBe(true)
    }),
    { numRuns: 500 },
  )
})

const ATTRIBUTES =
  /\s(?:id|type|ref|startRef|order|state|dataRef|canReorder|isolated|copyOf|subType|value|xml:lang|appliesTo|name)="[^"]*"/g

test('a valid file whose attributes go missing is judged, never thrown at', () => {
  const files = fc.constantFrom(...Object.values(VALID))
  fc.assert(
    fc.property(files, fc.array(fc.nat(200), { maxLength: 20 }), (xml, gone) => {
      let at = 0
      const broken = xml.replace(ATTRIBUTES, (one) => (gone.includes(at++) ? '' : one))
      expect(Array.isArray(findings(broken.replace(HERE, '')))).toBe(true)
    }),
  )
})
