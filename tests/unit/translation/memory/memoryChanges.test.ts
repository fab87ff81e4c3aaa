import fc from 'fast-check'
import { expect, test } from 'vitest'

import { memoryChanges } from '../../../../src/translation/memory/memoryChanges.js'
import { NO_TARGET } from '../../../../src/translation/records/syncRecord.js'
import type {
  EntryRecord,
  Judgement,
  SegmentRecord,
} from '../../../../src/translation/records/types.js'

const segment = (target: string, judgement: Judgement, source = 'Bonjour'): SegmentRecord => {
  return { source, target, judgement, at: '2026-01-31T12:00:00.000Z', by: 'Ana', history: [] }
}
const recordOf = (segments: Record<string, SegmentRecord>, locale = 'es'): EntryRecord => {
  return { sources: [], targets: { [locale]: { ...NO_TARGET, segments } } }
}
const stored = (target: string) => {
  const about = { at: '2026-01-31T12:00:00.000Z', by: 'Ana' }
  return { locale: 'es', segment: 'title', source: 'Bonjour', target, ...about }
}

test('what is approved is learnt, at first sight too; what is not, is not', () => {
  const approved = recordOf({ title: segment('Hola', 'approved'), body: segment('…', 'inReview') })
  expect(memoryChanges(null, approved)).toEqual({ stored: [stored('Hola')], forgotten: [] })
  const draft = recordOf({ title: segment('Hola', 'draft') })
  expect(memoryChanges(draft, approved).stored).toEqual([stored('Hola')])
  expect(memoryChanges(null, draft)).toEqual({ stored: [], forgotten: [] })
})

test.each([
  ['sent back', recordOf({ title: segment('Hola', 'draft') })],
  ['taken away', recordOf({})],
  ['emptied', recordOf({ title: segment(' ', 'approved') })],
  ['of a language that is gone', { sources: [], targets: {} }],
])('what is %s is forgotten', (_how, after) => {
  expect(memoryChanges(recordOf({ title: segment('Hola', 'approved') }), after)).toEqual({
    stored: [],
    forgotten: [{ locale: 'es', segment: 'title' }],
  })
})

test('what is approved with other words, or for another source, is learnt anew', () => {
  const before = recordOf({ title: segment('Hola', 'approved') })
  const after = recordOf({ title: segment('Buenas', 'approved') })
  expect(memoryChanges(before, after)).toEqual({ stored: [stored('Buenas')], forgotten: [] })
  const settled = recordOf({ title: segment('Hola', 'approved', 'Salut') })
  expect(memoryChanges(before, settled).stored).toMatchObject([{ source: 'Salut' }])
})

const anyJudgement = fc.constantFrom<Judgement>('draft', 'inReview', 'approved')
const anyRecord = fc
  .dictionary(
    fc.constantFrom('title', 'body', 'note'),
    fc.tuple(fc.constantFrom('Hola', 'Buenas'), anyJudgement),
  )
  .map((all) =>
    recordOf(
      Object.fromEntries(
        Object.entries(all).map(([id, [words, how]]) => [id, segment(words, how)]),
      ),
    ),
  )

test('a memory that follows every change holds what is approved, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { minLength: 1 }), (records) => {
      const memory = new Map<string, string>()
      let before: EntryRecord | null = null
      for (const after of records) {
        const changes = memoryChanges(before, after)
        for (const one of changes.forgotten) memory.delete(one.segment)
        for (const one of changes.stored) memory.set(one.segment, one.target)
        before = after
      }
      const good = Object.entries(before?.targets.es?.segments ?? {}).flatMap(([id, one]) =>
        one.judgement === 'approved' ? [[id, one.target] as const] : [],
      )
      expect(memory).toEqual(new Map(good))
    }),
  )
})
