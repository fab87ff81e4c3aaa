import { describe, expect, test } from 'vitest'

import {
  allFor,
  canBeJudged,
  saveOf,
  type Saying,
} from '../../../../src/admin/translation/saveOf.js'
import type { SegmentView } from '../../../../src/translation/api/types.js'
import { after, field, segment } from './segments.js'

/** A segment whose field holds a text. */
function item(view: Partial<SegmentView>, text?: string) {
  const typed = text ?? view.target ?? ''
  return field(after([segment('a', view)], { type: 'typed', id: 'a', text: typed }), 'a')
}

const cases: [what: string, ReturnType<typeof item>, Saying, object | null][] = [
  ['nothing where nothing has changed', item({ target: 'x' }), {}, null],
  [
    'the text with the one it began from',
    item({ target: 'x' }, 'y'),
    {},
    { target: 'y', base: 'x' },
  ],
  ['a first text', item({}, 'y'), {}, { target: 'y', base: null }],
  ['a text taken away', item({ target: 'x' }, ''), {}, { target: null, base: 'x' }],
  [
    'a text with what is found of it',
    item({}, 'y'),
    { judgement: 'inReview' },
    { target: 'y', base: null, judgement: 'inReview' },
  ],
  [
    'a judgement alone',
    item({ target: 'x', state: 'inReview' }),
    { judgement: 'approved' },
    { judgement: 'approved' },
  ],
  [
    'no judgement that is there already',
    item({ target: 'x', state: 'approved' }),
    { judgement: 'approved' },
    null,
  ],
  [
    'that a stale text fits where it is approved as it is',
    item({ target: 'x', state: 'stale' }),
    { judgement: 'approved' },
    { judgement: 'approved', fits: true },
  ],
  [
    'a stale text written anew without saying that it fits',
    item({ target: 'x', state: 'stale' }, 'y'),
    { judgement: 'approved' },
    { target: 'y', base: 'x', judgement: 'approved' },
  ],
  ['that a text fits', item({ target: 'x', state: 'stale' }), { fits: true }, { fits: true }],
  ['a comment', item({ target: 'x' }), { comment: ' why? ' }, { comment: 'why?' }],
  ['no comment without words', item({ target: 'x' }), { comment: '  ' }, null],
]
test.each(cases)('a save sends %s', (_what, one, saying, sent) => {
  expect(saveOf(one, saying)).toEqual(sent && { id: 'a', ...sent })
})

describe('a text can be approved', () => {
  const finding = { check: 'c', severity: 'error', message: '', fix: null } as const
  test.each([
    ['when it is there', item({ target: 'x' }), true],
    ['not when there is none', item({}), false],
    [
      'not against a check that forbids it',
      item({ target: 'x', findings: [{ ...finding, blocking: true }] }),
      false,
    ],
    [
      'when what forbids it is of an older text',
      item({ target: 'x', findings: [{ ...finding, blocking: true }] }, 'y'),
      true,
    ],
    [
      'despite a check that does not',
      item({ target: 'x', findings: [{ ...finding, blocking: false }] }),
      true,
    ],
    [
      'not while somebody else’s is to be compared',
      { ...item({ target: 'x' }), conflict: { target: 'y' } },
      false,
    ],
  ])('%s', (_when, one, can) => expect(canBeJudged(one)).toBe(can))
})

test('“all” is what is written and not so far yet; stale texts are looked at one by one', () => {
  const { items } = after(
    [
      segment('missing'),
      segment('typed'),
      segment('draft', { target: 'x', state: 'draft' }),
      segment('stale', { target: 'x', state: 'stale' }),
      segment('inReview', { target: 'x', state: 'inReview' }),
      segment('approved', { target: 'x', state: 'approved' }),
    ],
    { type: 'typed', id: 'typed', text: 'x' },
  )
  const ids = (judgement: 'inReview' | 'approved') =>
    allFor(items, judgement).map(({ view }) => view.id)
  expect(ids('inReview')).toEqual(['typed', 'draft'])
  expect(ids('approved')).toEqual(['typed', 'draft', 'inReview'])
})
