import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { InlineText, Segment } from '../../../../src/translation/segments/types.js'
import { mergeEntry } from '../../../../src/translation/xliff/mergeEntry.js'
import type { MergeOutcome } from '../../../../src/translation/xliff/mergeSegment.js'
import type { ExchangeSegment } from '../../../../src/translation/xliff/model.js'
import { writeXliff12 } from '../../../../src/translation/xliff/writeXliff12.js'
import { writeXliff21 } from '../../../../src/translation/xliff/writeXliff21.js'
import { exchangeFile } from './arbitraries.js'
import { file21, read } from './files.js'

function segment(id: string, source: string): Segment {
  const content = { text: [source], codes: {} }
  return { id, path: id, labels: [], kind: 'text', multiline: false, source: content, target: null }
}

function units(...given: [id: string, source: string, target: string][]) {
  const written = given.map(
    ([id, source, target]) =>
      `<unit id="${id}"><segment><source>${source}</source><target>${target}</target></segment></unit>`,
  )
  return read(file21(written.join('\n'))).entries.flatMap(({ segments }) => segments)
}

test('each segment goes home by its id, whatever the order', () => {
  const present = [segment('a', 'Un'), segment('b', 'Deux')]
  const incoming = units(['b', 'Deux', 'Dos'], ['a', 'Un', 'Uno'])
  const { results } = mergeEntry({ present, incoming })
  expect(results.map(({ id, target }) => [id, target?.text])).toEqual([
    ['b', ['Dos']],
    ['a', ['Uno']],
  ])
})

test('a segment without our id goes home by its source, if only one has it', () => {
  const present = [
    segment('a', 'Un'),
    segment('b', 'Deux'),
    segment('c', 'Deux'),
    segment('d', 'Six'),
  ]
  const incoming = units(
    ['1', 'Un', 'Uno'],
    ['2', 'Deux', 'Dos'],
    ['3', 'Six', 'Seis'],
    ['4', 'Six', 'VI'],
  )
  const merge = mergeEntry({ present, incoming })
  expect(merge.results).toMatchObject([{ id: 'a', outcome: 'applied' }])
  expect(merge.homeless.map(({ id, line }) => [id, line])).toEqual([
    ['2', 3],
    ['3', 4],
    ['4', 5],
  ])
  expect(merge.absent).toEqual(['b', 'c', 'd'])
})

test('a segment without our id goes home by its words, if white space was laid out anew', () => {
  const present = [segment('a', 'Un  deux : trois'), segment('b', 'Un deux')]
  const incoming = units(['1', 'Un\n  deux : trois', 'Uno'], ['2', 'Un deux', 'Dos'])
  const { results, homeless } = mergeEntry({ present, incoming })
  expect(results.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['a', 'applied'],
    ['b', 'applied'],
  ])
  expect(homeless).toEqual([])
})

test('a segment without our id goes home by the exact source before all by its words', () => {
  const present = [segment('a', 'Un deux'), segment('b', 'Un  deux')]
  const incoming = units(['1', 'Un  deux', 'Dos'])
  expect(mergeEntry({ present, incoming }).results.map(({ id }) => id)).toEqual(['b'])
})

test.each(['0000', 'D800'])(
  'a translation with the character %s, which no database takes, is refused alone',
  (hex) => {
    const present = [segment('a', 'Un'), segment('b', 'Deux')]
    const incoming = units(['a', 'Un', `U<cp hex="${hex}"/>no`], ['b', 'Deux', 'Dos'])
    expect(mergeEntry({ present, incoming }).results).toMatchObject([
      { id: 'a', outcome: 'rejected', code: 'UNFIT_CHARACTER' },
      { id: 'b', outcome: 'applied' },
    ])
  },
)

test.each([
  ['2.1', writeXliff21],
  ['1.2', writeXliff12],
] as const)('a file of XLIFF %s that nobody has changed changes nothing', (_version, write) => {
  fc.assert(
    fc.property(exchangeFile, (file) => {
      const back = read(write(file))
      const outcomes = file.entries.flatMap(({ segments }, at) => {
        const incoming = back.entries[at]?.segments ?? []
        const merge = mergeEntry({ present: segments.map(toSegment), incoming })
        expect(merge).toMatchObject({ homeless: [], absent: [] })
        return merge.results.map(({ outcome, target, state }) => ({ outcome, target, state }))
      })
      const nothing = { outcome: 'unchanged', target: undefined, state: undefined }
      expect(outcomes).toEqual(outcomes.map(() => nothing))
    }),
    { numRuns: 30 },
  )
})

test.each([
  ['2.1', writeXliff21],
  ['1.2', writeXliff12],
] as const)(
  'a file of XLIFF %s in which translations were changed changes just those',
  (_v, write) => {
    fc.assert(
      fc.property(exchangeFile, (file) => {
        // All targets begin with an x.
        const back = read(write(file).replace(/(<target[^>]*>)x/g, '$1NEW x'))
        for (const [at, { segments }] of file.entries.entries()) {
          const incoming = back.entries[at]?.segments ?? []
          const { results } = mergeEntry({ present: segments.map(toSegment), incoming })
          expect(results.map(({ outcome, target }) => [outcome, target?.text])).toEqual(
            segments.map(({ target }) => expected(target?.text)),
          )
        }
      }),
      { numRuns: 15 },
    )
  },
)

function expected(text: InlineText | undefined): [MergeOutcome, InlineText | undefined] {
  if (text === undefined) return ['unchanged', undefined]
  const isFit = text.every((part) => typeof part !== 'string' || !/[\0\p{Surrogate}]/u.test(part))
  return isFit ? ['applied', changed(text)] : ['rejected', undefined]
}

function changed([first, ...rest]: InlineText): InlineText {
  if (typeof first !== 'string') throw new Error('expected words first')
  return [`NEW ${first}`, ...rest]
}

function toSegment({
  id,
  path,
  labels,
  kind,
  multiline,
  source,
  target,
}: ExchangeSegment): Segment {
  const segment = { id, path, kind, multiline, source, target }
  return { ...segment, labels: labels.map((label) => ({ label })) }
}
