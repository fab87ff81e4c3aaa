import { type Attack, ask, type Lab, rep, times } from './attack.js'

/** Checks texts, which stores nothing; each answer holds few findings however many there are. */
function check(lab: Lab, texts: string[]) {
  const segments = texts.map((target, at) => ({
    id: lab.segments[at % lab.segments.length],
    target,
  }))
  return ask(lab, `/api/stories/${lab.ids.story}/translation/es/check`, {
    ...{ method: 'POST', who: 'translator', body: JSON.stringify({ segments }), keep: 2_000_000 },
  })
}

const LONGEST = 95_000
const long = (text: string) => text.repeat(Math.floor(LONGEST / text.length))

const SIGNS = [
  '"',
  '¿?',
  '1 ',
  '1,1',
  '1.',
  'a@b.',
  'http://',
  '{',
  '{a}',
  '{a, plural, one {',
  "''",
  '<1>',
  '</1>',
  '<x ',
  '«',
  '  ',
  '?!',
  '%s',
  '\u0301',
  '👩\u200d',
  '(',
  '…',
  'palabra palabra ',
  '\n',
]

/** Rows 7: texts on which a check might look again and again. */
export const TEXTS: Attack[] = [
  ...SIGNS.map((sign): Attack => ({
    who: 'translator',
    what: `${LONGEST} characters of ${JSON.stringify(sign)}`,
    send: (lab) => times(2, () => check(lab, [long(sign)])),
    seen: [200],
    // No answer is cut off by `keep`: findings do not carry the text.
    says: /\}\]\}$/,
  })),
  {
    who: 'translator',
    what: 'one word of 95,000 letters',
    send: (lab) => times(2, () => check(lab, ['a'.repeat(LONGEST)])),
    seen: [200],
  },
  {
    who: 'translator',
    what: 'plurals in plurals, 2,000 deep',
    send: (lab) =>
      times(2, () => check(lab, [`${'{a, plural, other {'.repeat(2_000)}x${'}}'.repeat(2_000)}`])),
    seen: [200],
  },
  {
    who: 'translator',
    what: '9,000 codes in one text',
    send: (lab) =>
      times(2, () => check(lab, [rep(9_000, (at) => `<${at}>a`, '').slice(0, LONGEST)])),
    seen: [200],
  },
  {
    who: 'translator',
    what: 'the same 900 times in one request',
    send: (lab) => times(2, () => check(lab, Array(900).fill('" '.repeat(300)) as string[])),
    seen: [200],
  },
]
