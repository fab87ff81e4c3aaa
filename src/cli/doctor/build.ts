import { docsOf, found } from './read.js'
import type {
  Answer,
  Ask,
  AsTranslator,
  Doc,
  Finding,
  Inside,
  Outside,
  Probe,
  ProbeFacts,
  State,
} from './types.js'

/** A probe that needs neither account nor entry. */
export function outside(
  facts: ProbeFacts,
  run: (context: Outside) => Promise<Finding | null>,
): Probe {
  return { ...facts, needs: 'nothing', run }
}

/** A probe that needs a translator's account, and writes nothing that could stay. */
export function asTranslator(
  facts: ProbeFacts,
  run: (context: AsTranslator) => Promise<Finding | null>,
): Probe {
  return { ...facts, needs: 'translator', run }
}

/** A probe on what the doctor made itself. */
export function inside(
  facts: ProbeFacts,
  run: (context: Inside) => Promise<Finding | null>,
): Probe {
  return { ...facts, needs: 'world', run }
}

/** Sends requests until one of them is judged to have gone through. */
export async function firstOpen(
  { http }: Pick<Outside, 'http'>,
  asks: readonly Ask[],
  judge: (answer: Answer, ask: Ask) => string | null | false,
): Promise<Finding | null> {
  for (const ask of asks) {
    const answer = await http.send(ask)
    const finding = found(answer, judge(answer, ask))
    if (finding) return finding
  }
  return null
}

/** None of these requests may be answered with a list, not even an empty one. */
export function noList(answer: Answer, { path }: Ask): string | null {
  const docs = docsOf(answer)
  return docs && `${path} answers 200 with a list (${docs.length} on this page).`
}

type Leak = {
  asks: (context: Inside) => Ask[]
  /** The word that stands in what may not be read. */
  mark: (context: Inside) => string
}

/** A probe that looks for a word which is nowhere but in what the caller may not read. */
export function leak(facts: ProbeFacts, { asks, mark }: Leak): Probe {
  return inside(facts, (context) => {
    const word = mark(context)
    return firstOpen(
      context,
      asks(context),
      ({ status, text }) =>
        text.includes(word) && `The response (${status}) contains the protected text: ${word}.`,
    )
  })
}

type Attack = {
  /** State of the theme that is attacked. @default a draft in both locales */
  published?: 'source' | 'both'
  ask: (context: Inside & { theme: Doc }) => Ask | Promise<Ask>
  /** Pure: what has changed that should not have, or null. */
  judge: (seen: { before: State; after: State; answer: Answer } & Inside) => string | null | false
}

/** A probe that tries to write to a theme made for it, and then looks at it as an administrator. */
export function attack(facts: ProbeFacts, { published, ask, judge }: Attack): Probe {
  return inside(facts, async (context) => {
    const { http, world } = context
    const theme = await world.theme(published ? { published } : {})
    const before = await world.state('themes', theme.id)
    const answer = await http.send(await ask({ ...context, theme }))
    const after = await world.state('themes', theme.id)
    return found(answer, judge({ ...context, before, after, answer }))
  })
}
