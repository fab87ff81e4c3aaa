import { describe, expect, test } from 'vitest'

import { fromMarked } from '../../../../src/translation/segments/markedText.js'
import { sourceHash } from '../../../../src/translation/segments/sourceHash.js'
import type { CodeData, Content, Segment } from '../../../../src/translation/segments/types.js'
import { mergeSegment, type MergeOptions } from '../../../../src/translation/xliff/mergeSegment.js'
import type { ReadSegment } from '../../../../src/translation/xliff/model.js'
import { textHash } from '../../../../src/translation/xliff/textHash.js'

const bold: CodeData = { type: 'fmt', name: 'bold', optional: true, data: 'b' }
const link: CodeData = { type: 'link', name: 'link', shown: '/fr', optional: false, data: 'a' }
const image: CodeData = { type: 'image', name: 'image', shown: 'Map', optional: false, data: 'i' }
const all: Record<string, CodeData> = { 1: bold, 2: link, 3: image }

function content(marked: string, codes = all): Content {
  const text = fromMarked(marked)
  const ids = text.flatMap((part) => (typeof part === 'string' ? [] : part.id))
  return { text, codes: Object.fromEntries(ids.map((id) => [id, codes[id] ?? bold])) }
}

function present(source: string, target: string | null): Segment {
  return {
    ...{ id: 's', path: 'body', labels: [], kind: 'richText', multiline: false },
    source: content(source),
    target: target === null ? null : content(target),
  }
}

function incoming(
  source: string | null,
  target: string | null,
  more: Partial<ReadSegment> = {},
): ReadSegment {
  return {
    ...{ id: 's', missing: 0, hints: {}, line: 1 },
    source: source === null ? null : fromMarked(source),
    target: target === null ? null : fromMarked(target),
    ...more,
  }
}

/** As the file left: with this target. */
const exportedWith = (target: string | null, state: ReadSegment['state'] = 'draft') => ({
  exported: {
    sourceHash: 'h',
    targetHash: textHash(target === null ? null : fromMarked(target)),
    state,
  },
})

function merge(now: Segment, file: ReadSegment, options: Partial<MergeOptions> = {}) {
  return mergeSegment({ present: now, incoming: file, ...options })
}

describe('a translation that comes back', () => {
  test('is applied when its source is the present one', () => {
    const result = merge(
      present('a <1>b</1>', null),
      incoming('a <1>b</1>', 'x <1>y</1>', exportedWith(null)),
    )
    expect(result).toMatchObject({ outcome: 'applied', state: 'draft' })
    expect(result.target).toEqual(content('x <1>y</1>'))
  })

  test('is applied when the source has changed in typography only', () => {
    const result = merge(present('l’an 22\u00a0%', null), incoming("l'an 22 %", 'x'))
    expect(result.outcome).toBe('applied')
  })

  test('is stored as stale when the source has changed otherwise, and says what it was made from', () => {
    const result = merge(
      present('23 projets', null),
      incoming('22 projets', 'x', exportedWith(null)),
    )
    expect(result).toMatchObject({
      outcome: 'sourceChanged',
      state: 'stale',
      target: { text: ['x'] },
      basedOn: { source: ['22 projets'], sourceHash: 'h' },
    })
  })

  test('is applied when the file has lost the source, but not its hash', () => {
    const { exported } = exportedWith(null)
    const file = (hash: string) =>
      incoming(null, 'x', { exported: { ...exported, sourceHash: hash } })
    expect(merge(present('a', null), file(sourceHash(content('a')))).outcome).toBe('applied')
    expect(merge(present('a', null), file('other')).outcome).toBe('sourceChanged')
  })

  test('changes nothing when it is here already', () => {
    const result = merge(
      present('a', 'x'),
      incoming('a', 'x', { state: 'draft', ...exportedWith('x') }),
    )
    expect(result).toEqual({ id: 's', outcome: 'unchanged', message: expect.any(String) as string })
  })

  test('takes its new state along when someone has found the text right as it is', () => {
    const file = incoming('a', 'x', { state: 'approved', ...exportedWith('x', 'stale') })
    expect(merge(present('a', 'x'), file)).toMatchObject({
      outcome: 'unchanged',
      state: 'approved',
    })
    expect(merge(present('b', 'x'), file)).not.toHaveProperty('state')
  })

  test.each([null, '', '  '])('deletes nothing when it is %j', (target) => {
    const result = merge(present('a', 'x'), incoming('a', target, exportedWith('x')))
    expect(result.outcome).toBe('unchanged')
    expect(result).not.toHaveProperty('target')
  })

  test('is rejected when only a part of it is there', () => {
    expect(merge(present('a', null), incoming('a', null, { missing: 1 }))).toMatchObject({
      outcome: 'rejected',
      code: 'PARTIAL',
    })
  })

  test('is a conflict when it has been changed here and there since the export', () => {
    const file = incoming('a', 'theirs', exportedWith('before'))
    const result = merge(present('a', 'ours'), file)
    expect(result).toEqual({ id: 's', outcome: 'conflict', message: expect.any(String) as string })
    expect(merge(present('a', 'ours'), file, { prefer: 'file' })).toMatchObject({
      outcome: 'applied',
      target: { text: ['theirs'] },
    })
  })

  test('is a conflict when it has been written here first since the export', () => {
    const file = incoming('a', 'theirs', exportedWith(null))
    expect(merge(present('a', 'ours'), file).outcome).toBe('conflict')
  })

  test('gives way to a newer one here when the file has not changed it', () => {
    const file = incoming('a', 'before', exportedWith('before'))
    expect(merge(present('a', 'ours'), file, { prefer: 'file' }).outcome).toBe('unchanged')
  })

  test('is a draft when an approved text has been changed, and nobody approved it anew', () => {
    const file = (before: ReadSegment['state']) =>
      incoming('a', 'y', { state: 'approved', ...exportedWith('x', before) })
    expect(merge(present('a', 'x'), file('approved')).state).toBe('draft')
    expect(merge(present('a', 'x'), file('draft')).state).toBe('approved')
  })

  test('is on one line where the field has one', () => {
    const file = incoming('a', 'x\n  y')
    expect(merge(present('a', null), file).target?.text).toEqual(['x y'])
    const several = { ...present('a', null), multiline: true }
    expect(merge(several, file).target?.text).toEqual(['x\n  y'])
  })

  test('keeps where a link of the present translation leads', () => {
    const now = present('<2>a</2>', null)
    const es = { ...link, shown: '/es' }
    const target = content('<2>x</2>', { 2: es })
    expect(merge({ ...now, target }, incoming('<2>a</2>', '<2>y</2>')).target?.codes).toEqual({
      2: es,
    })
  })
})

describe('the codes of a translation', () => {
  test.each([
    ['that are not in the source reject it', 'a', 'x<1>y</1>', 'UNKNOWN_CODE'],
    ['of another kind reject it', 'a<1>b</1>', 'x<1/>', 'UNKNOWN_CODE'],
    ['without a partner reject it', 'a<1>b</1>', 'x<1>', 'UNPAIRED_CODE'],
    ['that overlap reject it', '<1>a</1><2>b</2>', '<1>x<2>y</1></2>', 'UNPAIRED_CODE'],
    ['that must be there and are not reject it', '<2>a</2><3/>', '<2>x</2>', 'MISSING_CODE'],
    ['that may come once only and come twice reject it', '<3/>', '<3/>x<3/>', 'REPEATED_CODE'],
  ])('%s', (_name, source, target, code) => {
    expect(merge(present(source, null), incoming(source, target))).toMatchObject({
      outcome: 'rejected',
      code,
    })
  })

  test('may be left out or come twice when they are optional', () => {
    expect(merge(present('<1>a</1>', null), incoming('<1>a</1>', 'x')).outcome).toBe('applied')
    const twice = merge(present('<1>a</1>', null), incoming('<1>a</1>', '<1>x</1><1>y</1>'))
    expect(twice.outcome).toBe('applied')
  })

  test('need not be there when the source has got them since', () => {
    expect(merge(present('a<3/>', null), incoming('a', 'x')).outcome).toBe('sourceChanged')
  })

  test('numbered anew by a tool are known by their place in the source', () => {
    const file = incoming('<10>a</10><11>b</11>', '<11>y</11><10>x</10>')
    expect(merge(present('<1>a</1><2>b</2>', null), file).target?.text).toEqual(
      fromMarked('<2>y</2><1>x</1>'),
    )
  })

  test('numbered anew under a source that has changed are known by what the file says of them', () => {
    const hints = { 10: { shown: '/fr' }, 11: { equiv: 'Map' }, 12: { shown: 'unlike any' } }
    const now = present('<2>a</2><1>b</1><3/>', null)
    const file = (target: string) => incoming('<11/><10>a</10>', target, { hints })
    expect(merge(now, file('<10>x</10><11/>')).target?.text).toEqual(fromMarked('<2>x</2><3/>'))
    expect(merge(now, file('<10>x</10><11/><12/>'))).toMatchObject({ code: 'UNKNOWN_CODE' })
  })

  test('of a tool that has swapped the numbers are known by their place', () => {
    const file = incoming('<2>a</2><1>b</1>', '<2>x</2><1>y</1>')
    expect(merge(present('<1>a</1><2>b</2>', null), file).target?.text).toEqual(
      fromMarked('<1>x</1><2>y</2>'),
    )
  })
})
