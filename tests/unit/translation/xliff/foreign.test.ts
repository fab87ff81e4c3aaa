import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readExchange } from '../../../../src/translation/xliff/readExchange.js'
import { writeXliff12 } from '../../../../src/translation/xliff/writeXliff12.js'
import { writeXliff21 } from '../../../../src/translation/xliff/writeXliff21.js'
import { exchangeFile } from './arbitraries.js'
import { rewrite } from './foreignWriter.js'

const share = fc.constantFrom(0, 0.3, 1)
const habits = fc.record({
  prefix: fc.constantFrom('' as const, 'x' as const),
  layout: share,
  marks: share,
  odd: share,
  spans: share,
  splits: share,
  extensions: share,
})

describe.each([
  ['2.1', writeXliff21],
  ['1.2', writeXliff12],
] as const)('a file of XLIFF %s that another tool has written anew', (_version, write) => {
  test('says the same, whatever its order, prefixes, layout, marks, extensions and splits', () => {
    fc.assert(
      fc.property(exchangeFile, habits, fc.nat(), (file, ways, seed) => {
        const ours = write(file)
        expect(read(rewrite(ours, ways, seed))).toEqual(read(ours))
      }),
      { numRuns: 30 },
    )
  })
})

test('the other tool does write otherwise: split, marked, spanned and prefixed', () => {
  const [file] = fc.sample(exchangeFile, { numRuns: 1, seed: 7 })
  const all = {
    prefix: 'x',
    layout: 1,
    marks: 1,
    odd: 0,
    spans: 1,
    splits: 1,
    extensions: 1,
  } as const
  const theirs = rewrite(writeXliff21(file!), all, 1)
  expect(theirs).toMatch(/<x:sc [\s\S]*<x:ec /)
  expect(theirs).toMatch(/<x:mrk /)
  expect(theirs).toMatch(/<other:about /)
  expect(theirs).toMatch(/ order=["']2/)
})

function read(xml: string) {
  const { entries, ...file } = readExchange(new TextEncoder().encode(xml))
  return {
    ...file,
    entries: entries.map(({ segments, ...entry }) => ({
      ...entry,
      segments: segments.map(({ id, source, target, state, exported }) => ({
        ...{ id, source, target, state, exported },
      })),
    })),
  }
}
