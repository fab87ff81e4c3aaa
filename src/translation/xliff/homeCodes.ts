import { ALIGNMENT } from '../../entries/limits.js'
import type { Code, CodeData, Content, InlineText, Segment } from '../segments/types.js'
import type { CodeHint, ReadSegment } from './model.js'

/**
 * The target of a file with our ids for its codes. Other tools may renumber codes; then a code is
 * identified by its place in the source, or else by its description in the file, if that matches
 * only one code. A code that is none of ours keeps its id, with `file:` before it.
 */
export function homeCodes(incoming: ReadSegment, present: Segment): InlineText {
  const { source, target, hints = {} } = incoming
  if (target === null) return []
  const ours = kindsOf([present.source, present.target])
  const theirs = kindsOf([source && { text: source }, { text: target }])
  const isOurs = [...theirs].every(([id, kind]) => ours.get(id) === kind)
  const before = source ? codesOf(source) : []
  const now = codesOf(present.source.text)
  const inPlace =
    before.length === now.length && before.every(({ code }, at) => code === now[at]?.code)
  if (inPlace && (!isOurs || isSameText(source, present.source.text))) {
    const homes = new Map(before.map(({ id }, at) => [id, now[at]?.id ?? id]))
    const left = [...theirs].filter(([id, kind]) => !homes.has(id) && ours.get(id) === kind)
    const taken = new Set(homes.values())
    for (const [id] of left) if (!taken.has(id)) homes.set(id, id)
    return withIds(target, homes)
  }
  if (isOurs) return target
  return withIds(target, homesByHints({ theirs, ours, hints, present }))
}

type Kind = 'pair' | 'alone'

/** By id: what kind of code it is. */
export function kindsOf(contents: readonly (Pick<Content, 'text'> | null)[]): Map<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const content of contents) {
    for (const { code, id } of codesOf(content?.text ?? [])) {
      if (!kinds.has(id)) kinds.set(id, code === 'alone' ? 'alone' : 'pair')
    }
  }
  return kinds
}

function codesOf(text: InlineText): Code[] {
  return text.filter((part) => typeof part !== 'string')
}

function isSameText(one: InlineText | null, other: InlineText): boolean {
  return (
    one?.length === other.length &&
    one.every((part, at) => typeof part !== 'string' || part === other[at])
  )
}

function withIds(text: InlineText, homes: ReadonlyMap<string, string>): InlineText {
  return text.map((part) =>
    typeof part === 'string' ? part : { ...part, id: homes.get(part.id) ?? `file:${part.id}` },
  )
}

/** Pairs a code of the file with one of ours where each fits no other; none if there are too many. */
function homesByHints(args: {
  theirs: ReadonlyMap<string, Kind>
  ours: ReadonlyMap<string, Kind>
  hints: Readonly<Record<string, CodeHint>>
  present: Segment
}): Map<string, string> {
  if (args.theirs.size * args.ours.size > ALIGNMENT.cells) return new Map()
  const codes = { ...args.present.target?.codes, ...args.present.source.codes }
  const own = [...args.ours].map(([id, kind]) => ({ id, kind, data: codes[id] }))
  const found = [...args.theirs].map(([id, kind]) => {
    const fits = own.filter((one) => one.kind === kind && isLike(args.hints[id], one.data))
    return { id, home: fits.length === 1 ? fits[0]?.id : undefined }
  })
  const claims = new Map<string, number>()
  for (const { home } of found) if (home) claims.set(home, (claims.get(home) ?? 0) + 1)
  return new Map(
    found.flatMap(({ id, home }): [string, string][] =>
      home !== undefined && claims.get(home) === 1 ? [[id, home]] : [],
    ),
  )
}

/** Whether what a file says about a code is what we would say, as far as it says anything. */
function isLike(hint: CodeHint | undefined, data: CodeData | undefined): boolean {
  if (!hint || !data) return false
  const shown = data.shown ?? data.name
  const said = [hint.shown, hint.equiv].filter(Boolean)
  if (said.length > 0) return said.includes(shown)
  const words = [data.type, data.name, `x-${data.name}`, `stories:${data.name}`]
  return hint.type !== undefined && words.includes(hint.type)
}
