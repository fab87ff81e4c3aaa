import { asObject } from '../../entries/read.js'
import { stableJson } from '../../entries/stableJson.js'
import { TransferError } from '../transferError.js'
import type { CheckedContent, ReadLine } from './checkContent.js'
import { fileOfKind, isEntryKind, isPlain, type Kind } from './kinds.js'
import type { Content } from './readContent.js'

/** The lines that are to be written, by kind; what is there already is not among them. */
export type ImportPlan = { write: ReadonlyMap<Kind, readonly ReadLine[]>; same: number }

/** How many differences are told. */
const MOST = 10

/**
 * Compares an export with what a database has. Pure.
 *
 * @param args.current The database's content in the form of an export.
 * @param args.update Whether it may have other content, and other states of the same entries.
 * @throws TransferError when it has, and may not
 */
export function planImport(args: {
  checked: CheckedContent
  current: Content
  update: boolean
}): ImportPlan {
  const { checked, current, update } = args
  const write = new Map<Kind, ReadLine[]>()
  const problems: string[] = []
  let same = 0
  for (const [kind, lines] of checked.lines) {
    const there = new Set((current.get(kind) ?? []).map(contentOf))
    const wanted = lines.filter(({ text }) => !there.has(contentOf(text)))
    same += lines.length - wanted.length
    write.set(kind, wanted)
    if (!update) problems.push(...othersOf(kind, { lines, there }))
  }
  if (problems.length === 0) return { write, same }
  const more = problems.length > MOST ? `\n… and ${problems.length - MOST} more` : ''
  throw new TransferError(
    `The database has content that the export has not, so nothing was written:\n` +
      `${problems.slice(0, MOST).join('\n')}${more}\n` +
      'Import into an empty database, or add --update to write the export over it.',
  )
}

/** A line without what follows from the editions, which an import makes at its end. */
function contentOf(text: string): string {
  const { changed: _changed, ...content } = JSON.parse(text) as Record<string, unknown> // a line
  return stableJson(content)
}

type Sides = { lines: readonly ReadLine[]; there: ReadonlySet<string> }

/** What the database has of a kind and the export has not, or has in another state. */
function othersOf(kind: Kind, { lines, there }: Sides): string[] {
  const texts = new Set(lines.map(({ text }) => contentOf(text)))
  return [...there].flatMap((text) => {
    if (texts.has(text)) return []
    const own = JSON.parse(text) as Record<string, unknown> // a line of ours
    // An import that was cut off leaves entries without any text, and follows them up later.
    if (isEntryKind(kind) && asObject(own.live)._status === undefined) return []
    if (!isEntryKind(kind) && !isPlain(kind) && kind !== 'glossaryTerms') return []
    return [`${fileOfKind(kind)}: ${typeof own.uid === 'string' ? own.uid : text.slice(0, 80)}`]
  })
}
