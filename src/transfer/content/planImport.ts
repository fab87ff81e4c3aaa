import { createHash } from 'node:crypto'

import { asObject } from '../../entries/read.js'
import { stableJson } from '../../entries/stableJson.js'
import { TransferError } from '../transferError.js'
import type { CheckedContent } from './checkContent.js'
import { fileOfKind, isPlain, type Kind } from './kinds.js'
import { isEntryKey } from '../../entries/slugs.js'

/** The lines that are to be written, by kind and number; what is there already is not among them. */
export type ImportPlan = { write: ReadonlyMap<Kind, ReadonlySet<number>>; same: number }

/** How many differences are told. */
const MOST = 10

/**
 * Compares an export with what a database has. Held are the hashes of its lines.
 *
 * @param args.current The database's content in the form of an export.
 * @param args.update Whether it may have other content, and other states of the same entries.
 * @throws TransferError when it has, and may not
 */
export async function planImport(args: {
  checked: CheckedContent
  current: (kind: Kind) => AsyncIterable<string>
  update: boolean
}): Promise<ImportPlan> {
  const { checked, current, update } = args
  const write = new Map<Kind, Set<number>>()
  const problems: string[] = []
  let [same, others] = [0, 0]
  for (const kind of checked.kinds) {
    const { wanted, numbers } = await numbersOf(checked, kind)
    write.set(kind, wanted)
    const before = wanted.size
    for await (const text of current(kind)) {
      const known = numbers.get(hashOf(text))
      for (const line of known ?? []) wanted.delete(line)
      const other = known || update ? null : otherOf(kind, text)
      if (other === null) continue
      others += 1
      if (others <= MOST) problems.push(other)
    }
    same += before - wanted.size
  }
  if (problems.length === 0) return { write, same }
  const more = others > MOST ? `\n… and ${others - MOST} more` : ''
  throw new TransferError(
    `The database has content that the export has not, so nothing was written:\n` +
      `${problems.join('\n')}${more}\n` +
      'Import into an empty database, or add --update to write the export over it.',
  )
}

/** The numbers of all lines of a kind, and by the hashes of their content. */
async function numbersOf({ lines }: CheckedContent, kind: Kind) {
  const wanted = new Set<number>()
  const numbers = new Map<string, number[]>()
  for await (const { line, text } of lines(kind)) {
    wanted.add(line)
    const hash = hashOf(text)
    numbers.set(hash, [...(numbers.get(hash) ?? []), line])
  }
  return { wanted, numbers }
}

/** Of a line without what an import writes at its end, whatever is there. */
function hashOf(text: string): string {
  const {
    changed: _changed,
    formerSlugs: _slugs,
    ...content
  } = JSON.parse(text) as Record<string, unknown> // a line
  return createHash('sha256').update(stableJson(content)).digest('base64')
}

/** How something is told that the database has and the export has not, or in another state. */
function otherOf(kind: Kind, text: string): string | null {
  const own = JSON.parse(text) as Record<string, unknown> // a line of ours
  // An import that was cut off leaves entries without any text, and follows them up later.
  if (isEntryKey(kind) && asObject(own.live)._status === undefined) return null
  if (!isEntryKey(kind) && !isPlain(kind) && kind !== 'glossaryTerms') return null
  return `${fileOfKind(kind)}: ${typeof own.uid === 'string' ? own.uid : text.slice(0, 80)}`
}
