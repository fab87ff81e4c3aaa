import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { checkXliff } from '../../../../src/translation/xliff/check/checkXliff.js'
import type { ExchangeFile } from '../../../../src/translation/xliff/model.js'
import { readExchange } from '../../../../src/translation/xliff/readExchange.js'
import { writeXliff12 } from '../../../../src/translation/xliff/writeXliff12.js'
import { writeXliff21 } from '../../../../src/translation/xliff/writeXliff21.js'
import { brokenFile, exchangeFile } from './arbitraries.js'

test('a file of XLIFF 2.1 is valid by schema and text of the norm', () => {
  fc.assert(
    fc.property(fc.oneof(exchangeFile, brokenFile), (file) => {
      expect(checkXliff(new TextEncoder().encode(writeXliff21(file)))).toEqual([])
    }),
    { numRuns: 30 },
  )
})

describe.each([
  ['2.1', writeXliff21],
  ['1.2', writeXliff12],
] as const)('a file of XLIFF %s', (version, write) => {
  test('comes back with every text, code and state as it left, for 30 files of anything', () => {
    fc.assert(
      fc.property(exchangeFile, (file) => {
        const read = readExchange(new TextEncoder().encode(write(file)))
        expect(read).toMatchObject({ version, sourceLocale: 'fr', targetLocale: 'es' })
        expect(textsOf(read)).toEqual(expectedTexts(file))
      }),
      { numRuns: 30 },
    )
  })

  test('comes back with codes that overlap, lack their partners or come twice', () => {
    fc.assert(
      fc.property(brokenFile, (file) => {
        const read = readExchange(new TextEncoder().encode(write(file)))
        expect(textsOf(read)).toEqual(expectedTexts(file))
      }),
      { numRuns: 30 },
    )
  })

  test('is the same for the same entries', () => {
    const [file] = fc.sample(exchangeFile, { numRuns: 1, seed: 1 })
    expect(write(file!)).toBe(write(structuredClone(file)!))
  })
})

function textsOf({ entries }: ReturnType<typeof readExchange>) {
  return entries.map(({ id, collection, segments }) => ({
    id,
    collection,
    segments: segments.map((segment) => ({
      id: segment.id,
      source: segment.source,
      target: segment.target,
      state: segment.target === null ? 'missing' : segment.state,
      exported: [segment.exported?.sourceHash, segment.exported?.state],
    })),
  }))
}

function expectedTexts({ entries }: ExchangeFile) {
  return entries.map(({ entry, collection, segments }) => ({
    id: entry,
    collection,
    segments: segments.map(({ id, source, target, state, sourceHash }) => ({
      id,
      source: source.text,
      target: target?.text ?? null,
      state,
      exported: [sourceHash, state],
    })),
  }))
}
