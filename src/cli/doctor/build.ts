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

type Row<Context> = ProbeFacts & { run: (context: Context) => Promise<Finding | null> }

/** A probe that needs neither account nor entry. */
export function outside(row: Row<Outside>): Probe {
  return { ...row, needs: 'nothing' }
}

/** A probe that needs a translator's account, and writes nothing that could stay. */
export function asTranslator(row: Row<AsTranslator>): Probe {
  return { ...row, needs: 'translator' }
}

/** A probe on what the doctor made itself. */
export function inside(row: Row<Inside> & { isLast?: boolean }): Probe {
  return { ...row, needs: 'world' }
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

type Leak = ProbeFacts & {
  asks: (context: Inside) => Ask[]
  /** The word that stands in what may not be read. */
  mark: (context: Inside) => string
}

/** A probe that looks for a word which is nowhere but in what the caller may not read. */
export function leak({ asks, mark, ...facts }: Leak): Probe {
  const run = (context: Inside) => {
    const word = mark(context)
    return firstOpen(
      context,
      asks(context),
      ({ status, text }) =>
        text.includes(word) && `The response (${status}) contains the protected text: ${word}.`,
    )
  }
  return inside({ ...facts, run })
}

type Attack = ProbeFacts & {
  /** State of the theme that is attacked. @default a draft in both locales */
  published?: 'source' | 'both'
  /** @default a PATCH of the theme by the translator, where the request says nothing else */
  ask: (context: Inside & { theme: Doc }) => Partial<Ask>
  /** Pure: what has changed that should not have, or null. */
  judge: (seen: { before: State; after: State; answer: Answer } & Inside) => string | null | false
}

/** A probe that tries to write to a theme made for it, and then looks at it as an administrator. */
export function attack({ published, ask, judge, ...facts }: Attack): Probe {
  const run = async (context: Inside) => {
    const { http, target, world } = context
    const theme = await world.theme(published ? { published } : {})
    const path = `${target.api}/${target.slugs.themes}/${theme.id}`
    const before = await world.state('themes', theme.id)
    const own = ask({ ...context, theme })
    const answer = await http.send({ as: 'translator', method: 'PATCH', path, ...own })
    const after = await world.state('themes', theme.id)
    return found(answer, judge({ ...context, before, after, answer }))
  }
  return inside({ ...facts, run })
}
