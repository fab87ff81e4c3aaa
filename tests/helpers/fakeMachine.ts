import type { MachineProvider } from '../../src/translation/machine/types.js'

/** How the machine misbehaves: on texts that hold the word, or on every one. */
type Fault =
  | 'fewer' // one translation less than texts
  | 'loses' // the first code
  | 'invents' // a code
  | 'doubles' // what is in tags
  | 'tears' // the end of a pair from its beginning
  | 'empty'
  | 'stutters' // says everything twice
  | 'number' // instead of a text
  | 'fails'
  | 'hangs'

export type FakeMachine = MachineProvider & {
  /** What it was asked for, call by call. */
  asked: string[][]
  /** Sets how it misbehaves from now on; null: it does not. */
  misbehave: (fault: Fault | null, word?: string) => void
}

/** Milliseconds that a machine is waited for: one that hangs is soon given up. */
const [SHORT, LONG] = [300, 30_000]

/** A machine that translates into capitals what stands outside tags. */
export function fakeMachine(limits: Partial<MachineProvider> = {}): FakeMachine {
  let fault: Fault | null = null
  let word = ''
  const asked: string[][] = []
  const machine: FakeMachine = {
    name: 'fake',
    timeout: LONG,
    ...limits,
    asked,
    misbehave: (what, on = '') => {
      fault = what
      word = on
      machine.timeout = what === 'hangs' ? SHORT : LONG
    },
    translate: async ({ texts }) => {
      asked.push([...texts])
      if (fault === 'fails') throw new Error('secret-key at 10.0.0.1')
      if (fault === 'hangs') await new Promise(() => undefined)
      const answers = texts.map((text) => {
        const answer = capitals(text)
        return fault && text.includes(word) ? wrong(answer, fault) : answer
      })
      // Not all of them are texts: that is what is tried.
      return (fault === 'fewer' ? answers.slice(1) : answers) as string[]
    },
  }
  return machine
}

/** Capitals of all but tags, signs written as entities, and what is not to be translated. */
function capitals(html: string): string {
  const apart = /<span[^>]*translate="no">[^<]*<\/span>|<[^>]*>|&\w+;/g
  const tags = html.match(apart) ?? []
  return html.split(apart).reduce((all, words, at) => {
    return all + words.toUpperCase() + (tags[at] ?? '')
  }, '')
}

function wrong(answer: string, fault: Fault): unknown {
  switch (fault) {
    case 'loses':
      return answer.replace(/<span[^>]*>(.*?)<\/span>|<(?:img|br)[^>]*>/, '$1')
    case 'invents':
      return `${answer}<img id="c99"/>`
    case 'doubles':
      return answer + (/<span.*<\/span>|<img[^>]*>/.exec(answer)?.[0] ?? '')
    case 'tears':
      return answer.replace('</span>', '')
    case 'empty':
      return ' '
    case 'stutters':
      return `${answer} ${answer}`
    case 'number':
      return 42
    default:
      return answer
  }
}
