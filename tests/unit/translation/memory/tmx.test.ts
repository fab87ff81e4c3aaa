import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readTmx } from '../../../../src/translation/memory/readTmx.js'
import type { MemoryUnit } from '../../../../src/translation/memory/types.js'
import { writeTmx } from '../../../../src/translation/memory/writeTmx.js'
import { toMarked } from '../../../../src/translation/segments/markedText.js'
import type { Code } from '../../../../src/translation/segments/types.js'
import { unit } from './units.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const tmx = (body: string, srclang = 'fr') =>
  bytes(`<tmx version="1.4"><header srclang="${srclang}"/><body>${body}</body></tmx>`)
const tuv = (language: string, seg: string) => `<tuv xml:lang="${language}"><seg>${seg}</seg></tuv>`

const words = fc.string({ unit: 'grapheme', minLength: 1 })
const id = fc.integer({ min: 1, max: 99 }).map(String)
const code = fc.record({ code: fc.constantFrom<Code['code']>('open', 'close', 'alone'), id })
const marked = fc
  .array(fc.oneof(words, code), { minLength: 1, maxLength: 8 })
  .map((parts) =>
    parts.filter((part, n) => typeof part !== 'string' || typeof parts[n - 1] !== 'string'),
  )
  .map(toMarked)
const when = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\.\d+/, ''))
const memoryUnit: fc.Arbitrary<MemoryUnit> = fc.record({
  source: marked,
  target: marked,
  sourceLocale: fc.constantFrom('fr', 'fr-CA'),
  targetLocale: fc.constantFrom('es', 'en-GB'),
  origin: fc.record(
    { collection: words, entry: words, segment: words, programme: words, by: words, at: when },
    { requiredKeys: ['collection', 'entry', 'segment', 'at'] },
  ),
  approved: fc.boolean(),
})

test('a memory that is written is read as it was', () => {
  fc.assert(
    fc.property(fc.array(memoryUnit, { maxLength: 5 }), (units) => {
      expect(readTmx(writeTmx(units))).toEqual({ units, left: [] })
    }),
    { numRuns: 300 },
  )
})

test('codes are written as TMX has them', () => {
  const text = new TextDecoder().decode(writeTmx([unit('A <1>b</1><2/>', '<3>c')]))
  expect(text).toContain(
    '<seg>A <bpt i="1" x="1">&lt;1&gt;</bpt>b<ept i="1">&lt;/1&gt;</ept><ph x="2">&lt;2/&gt;</ph></seg>',
  )
  expect(text).toContain('<it pos="begin" x="3">')
})

describe('a file of another tool', () => {
  test('gives a unit for each language beside the source', () => {
    const body = `<tu tuid="1" creationid="ana" creationdate="20260131T120000Z">
      ${tuv('ES-MX', 'Hola')}${tuv('FR-ca', 'Bonjour')}${tuv('en', 'Hello')}</tu>`
    const { units, left } = readTmx(tmx(body))
    expect(left).toEqual([])
    expect(units.map(({ source, target, targetLocale }) => [source, target, targetLocale])).toEqual(
      [
        ['Bonjour', 'Hola', 'ES-MX'],
        ['Bonjour', 'Hello', 'en'],
      ],
    )
    expect(units[0]?.origin).toEqual({
      collection: '',
      entry: '',
      segment: '',
      by: 'ana',
      at: '2026-01-31T12:00:00Z',
    })
    expect(units[0]?.approved).toBe(false)
    expect(readTmx(tmx(body), { approved: true }).units[0]?.approved).toBe(true)
  })
  test('has its codes numbered by x, else by i, else by what is free', () => {
    const seg =
      'a<bpt i="1">b</bpt>c<ph/><ept i="1"/><bpt i="2" x="7"/>d<ept i="2"/><it pos="end" x="9"/>'
    const { units } = readTmx(tmx(`<tu>${tuv('fr', seg)}${tuv('es', 'x')}</tu>`))
    expect(units[0]?.source).toBe('a<1>c<3/></1><7>d</7></9>')
  })
  test('says what of it was left out, and where', () => {
    const body = [
      `<tu tuid="a">${tuv('es', 'x')}</tu>`,
      `<tu tuid="b">${tuv('fr', 'x')}</tu>`,
      `<tu tuid="c">${tuv('fr', '')}${tuv('es', 'x')}</tu>`,
      `<tu tuid="d">${tuv('fr', 'x')}${tuv('es', '<bpt i="1"/>')}<tuv/></tu>`,
      `<tu tuid="e">${tuv('fr', '<hi>x</hi>')}${tuv('es', 'y<ph><sub>z</sub></ph>')}</tu>`,
    ].join('\n')
    const { units, left } = readTmx(tmx(body))
    expect(units.map(({ source, target }) => [source, target])).toEqual([
      ['x', '<1>'],
      ['x', 'y<1/>'],
    ])
    expect(left.map(({ line, id: tuid, whole, reason }) => [line, tuid, whole, reason])).toEqual([
      [1, 'a', true, 'NO_SOURCE'],
      [2, 'b', true, 'NO_TARGET'],
      [3, 'c', true, 'EMPTY'],
      [4, 'd', false, 'NO_LANGUAGE'],
      [5, 'e', false, 'MARKUP'],
      [5, 'e', false, 'MARKUP'],
    ])
  })
  test('may name its document type, in UTF-8 and in UTF-16, but declare nothing in it', () => {
    const file = (doctype: string) =>
      `<?xml version="1.0"?>\n${doctype}\n<tmx version="1.4"><header srclang="*all*"/><body><tu>${tuv('fr', 'é')}${tuv('es', 'b')}</tu></body></tmx>`
    const plain = file('<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
    expect(readTmx(bytes(plain)).units).toHaveLength(1)
    for (const big of [false, true]) {
      const wide = new Uint8Array(2 + plain.length * 2)
      const view = new DataView(wide.buffer)
      for (const [n, sign] of [...`\ufeff${plain}`].entries())
        view.setUint16(n * 2, sign.charCodeAt(0), !big)
      expect(readTmx(wide).units[0]?.source).toBe('é')
    }
    const bomb = file('<!DOCTYPE tmx [<!ENTITY a "aaaa">]>')
    expect(() => readTmx(bytes(bomb))).toThrow(/TMX, line 2, column 1: a document type declaration/)
  })
  test('is refused when it is none', () => {
    expect(() => readTmx(bytes('<xliff/>'))).toThrow('TMX, line 1: expected <tmx>, got <xliff>.')
    expect(() => readTmx(bytes('<tmx>'))).toThrow(/^TMX, line 1, column \d+: /)
    expect(() => readTmx(bytes('<tmx/>'), { limits: { bytes: 2 } })).toThrow(
      'TMX: expected at most',
    )
  })
})
