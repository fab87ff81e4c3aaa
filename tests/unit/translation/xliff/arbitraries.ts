import fc from 'fast-check'

import type {
  Code,
  CodeData,
  Content,
  InlineText,
} from '../../../../src/translation/segments/types.js'
import { joinText } from '../../../../src/translation/xliff/joinText.js'
import type {
  ExchangeEntry,
  ExchangeFile,
  ExchangeSegment,
} from '../../../../src/translation/xliff/model.js'

const ODD = [
  ...['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u2028', '\ufffe', '\ud800', '\udc00'],
  ...[
    '👩‍👩‍👧',
    'e\u0301',
    '\u00a0',
    '\u202f',
    ']]>',
    '<1>',
    '</1>',
    '&amp;',
    '"',
    "'",
    '\r\n',
    '\n',
    '\t',
  ],
  ...['  ', '<!--', '\\<2/>', '{value, plural, one {#} other {#}}', 'https://a.org/?a=1&b=2'],
]

/** Texts of words and of what files and tools stumble over. */
export const words = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('Le Programme', 'a', ' et ', '91 %', 'niño.', '« 22 »'),
      },
      { weight: 2, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''))
  // Halves that meet in the middle would be one character in one writing, two in the other.
  .map((text) => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ''))
  .filter((text) => text !== '')

type Shape = { text: string } | { alone: true } | { pair: readonly Shape[] }

const { shapes } = fc.letrec<{ shapes: Shape[]; shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: words.map((text) => ({ text })) },
    { weight: 1, arbitrary: fc.constant({ alone: true as const }) },
    { weight: 2, arbitrary: tie('shapes').map((pair) => ({ pair })) },
  ),
  shapes: fc.array(tie('shape'), { maxLength: 4 }),
}))

function textOf(given: readonly Shape[]): InlineText {
  let next = 1
  const flatten = (shape: Shape): (string | Code)[] => {
    if ('text' in shape) return [shape.text]
    const id = String(next++)
    if ('alone' in shape) return [{ code: 'alone', id }]
    return [{ code: 'open', id }, ...shape.pair.flatMap(flatten), { code: 'close', id }]
  }
  return joinText(given.flatMap(flatten))
}

const codeData: fc.Arbitrary<CodeData> = fc.record(
  {
    type: fc.constantFrom('fmt', 'link', 'image', 'ui', 'quote', 'other'),
    name: fc.constantFrom('bold', 'italic', 'linebreak', 'link', 'bold italic', 'a:b', 'call-out'),
    shown: fc.constantFrom('https://a.org/?a=1&b=2', 'A "title"\n', 'x\u0001'),
    optional: fc.boolean(),
    data: fc.constant(null),
  },
  { requiredKeys: ['type', 'name', 'optional', 'data'] },
)

/** A text with nested pairs and lone codes, and its codes. */
export const content: fc.Arbitrary<Content> = fc
  .tuple(shapes, fc.array(codeData, { minLength: 40, maxLength: 40 }))
  .map(([given, data]) => withCodes(textOf(given), data))

export function withCodes(text: InlineText, data: readonly CodeData[]): Content {
  const codes: Record<string, CodeData> = {}
  for (const part of text) {
    if (typeof part === 'string') continue
    codes[part.id] = data[Number(part.id) % data.length] ?? plainCode
  }
  return { text, codes }
}

const plainCode: CodeData = { type: 'fmt', name: 'bold', optional: true, data: null }

/** A target with the same codes, in their order, around other words; something in it can be read. */
function translated(source: Content, other: string): Content {
  const text = source.text.map((part) => (typeof part === 'string' ? `${other}${part}` : part))
  return { text: joinText(['x', ...text]), codes: source.codes }
}

const segment = fc
  .record({
    source: content,
    other: fc.option(words, { freq: 4 }),
    state: fc.constantFrom(
      'draft' as const,
      'stale' as const,
      'inReview' as const,
      'approved' as const,
    ),
    maxLength: fc.option(fc.nat(300), { nil: undefined }),
    notes: fc.array(words, { maxLength: 1 }),
    matches: fc.array(
      fc.record({
        source: content.map(({ text }) => text),
        target: content.map(({ text }) => text),
        score: fc.integer({ min: 0, max: 100 }),
        origin: words,
      }),
      { maxLength: 1 },
    ),
    terms: fc.array(
      fc.record({
        term: words,
        definition: fc.option(words, { nil: undefined }),
        translations: fc.array(
          fc.record({
            text: words,
            status: fc.constantFrom(
              'preferred' as const,
              'forbidden' as const,
              'doNotTranslate' as const,
            ),
          }),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 1 },
    ),
    labels: fc.array(words, { maxLength: 2 }),
  })
  .map(({ other, state, ...rest }): Omit<ExchangeSegment, 'id'> => ({
    ...rest,
    path: 'body',
    kind: 'richText',
    multiline: true,
    target: other === null ? null : translated(rest.source, other),
    state: other === null ? 'missing' : state,
    sourceHash: 'abc123',
  }))

/** Codes as they must not stand: halves, overlaps, repetitions. A code keeps its kind. */
const broken = fc
  .array(
    fc.oneof(
      words,
      fc.record({
        code: fc.constantFrom('open' as const, 'close' as const),
        id: fc.constantFrom('1', '2'),
      }),
      fc.record({ code: fc.constant('alone' as const), id: fc.constantFrom('3', '4') }),
    ),
    { maxLength: 9 },
  )
  .map(joinText)

const entryOf = (given: typeof segment) =>
  fc
    .record({
      entry: fc.uuid(),
      title: words,
      url: fc.option(fc.webUrl(), { nil: undefined }),
      programme: fc.option(words, { nil: undefined }),
      notes: fc.array(words, { maxLength: 2 }),
      segments: fc.array(given, { minLength: 1, maxLength: 12 }),
    })
    .map(({ segments, ...rest }): ExchangeEntry => ({
      ...rest,
      collection: 'stories',
      segments: segments.map((one, at) => ({ ...one, id: `body.${at}` })),
    }))

const brokenSegment = fc
  .tuple(segment, broken, broken, fc.array(codeData, { minLength: 5, maxLength: 5 }))
  .map(([one, source, target, data]) => ({
    ...one,
    source: withCodes(source, data),
    target: one.target && withCodes(joinText(['x', ...target]), data),
  }))

const fileOf = (given: typeof segment): fc.Arbitrary<ExchangeFile> =>
  fc
    .uniqueArray(entryOf(given), {
      minLength: 1,
      maxLength: 3,
      selector: ({ entry: uid }) => uid,
    })
    .map((entries) => ({ sourceLocale: 'fr', targetLocale: 'es', entries }))

/** A file of several entries, each of several segments. */
export const exchangeFile = fileOf(segment)

/** A file whose codes are in disorder. */
export const brokenFile = fileOf(brokenSegment)
