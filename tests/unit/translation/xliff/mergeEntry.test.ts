import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { InlineText, Segment } from '../../../../src/translation/segments/types.js'
import { mergeEntry } from '../../../../src/translation/xliff/mergeEntry.js'
import type { MergeOutcome } from '../../../../src/translation/xliff/mergeSegment.js'
import type { ExchangeSegment } from '../../../../src/translation/xliff/model.js'
import { writeXliff12 } from '../../../../src/translation/xliff/writeXliff12.js'
import { writeXliff21 } from '../../../../src/translation/xliff/writeXliff21.js'
import { exchangeFile } from './arbitraries.js'
import { read } from './files.js'

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
