import type { Code, CodeData, InlineText } from '../segments/types.js'
import { joined } from './editText.js'
import { fixOf } from './fixOf.js'
import type { CheckContext, CheckMessage, Found } from './types.js'

/** Codes are those of the source, each in its pair, and nested. */
export function codes({ source, target }: CheckContext): Found[] {
  const wanted = idsIn(source.text)
  const dataOf = (id: string) => source.codes[id] ?? target.codes[id]
  const isOptional = (id: string) => dataOf(id)?.optional === true
  const given = new Set(codesIn(target.text).map(({ id }) => id))
  const lost = [...wanted.keys()].filter((id) => !given.has(id))
  const required = lost.filter((id) => !isOptional(id))
  const known = target.text.filter((part) => typeof part === 'string' || wanted.has(part.id))
  const added = required.flatMap((id) => freshCodes(id, wanted.get(id) ?? 'alone'))
  const each = (key: CheckMessage['key'], ids: readonly string[], fixed?: InlineText): Found[] => {
    const fix = fixed && ids.length > 0 && fixOf('checks.fix.codes', target.text, fixed)
    return [...new Set(ids)].map((id) => ({
      message: { key, values: { id, name: nameOf(dataOf(id)) } },
      ...(fix ? { fix } : {}),
    }))
  }
  const invented = [...given].filter((id) => !wanted.has(id))
  return [
    ...each('checks.codes.invented', invented, joined(known)),
    ...each('checks.codes.missing', required, joined([...target.text, ...added])),
    ...each('checks.codes.nesting', misplaced(known)),
    ...each(
      'checks.codes.repeated',
      repeated(known).filter((id) => !isOptional(id)),
    ),
    ...each('checks.codes.changed', changedKind(wanted, known)),
    ...asWarnings(each('checks.codes.optional', lost.filter(isOptional))),
  ]
}

function asWarnings(findings: readonly Found[]): Found[] {
  return findings.map((one) => ({ ...one, severity: 'warning' }))
}

type Kind = 'pair' | 'alone'

function codesIn(text: InlineText): Code[] {
  return text.filter((part): part is Code => typeof part !== 'string')
}

function idsIn(text: InlineText): Map<string, Kind> {
  const kinds = codesIn(text).map(({ id, code }): [string, Kind] => [id, kindOf(code)])
  return new Map(kinds)
}

function kindOf(code: Code['code']): Kind {
  return code === 'alone' ? 'alone' : 'pair'
}

function nameOf(data: CodeData | undefined): string {
  return data ? [data.name, data.shown].filter(Boolean).join(' ') : ''
}

function freshCodes(id: string, kind: Kind): Code[] {
  if (kind === 'alone') return [{ code: 'alone', id }]
  return [
    { code: 'open', id },
    { code: 'close', id },
  ]
}

/** Codes that are opened and not closed, closed and not opened, or crossed with others. */
function misplaced(text: InlineText): string[] {
  const open: string[] = []
  const counts = new Map<string, number>()
  const count = (id: string, by: number) => counts.set(id, (counts.get(id) ?? 0) + by)
  const wrong: string[] = []
  for (const { code, id } of codesIn(text)) {
    if (code === 'open') {
      open.push(id)
      count(id, 1)
    }
    if (code !== 'close') continue
    if (open.at(-1) !== id) wrong.push(id)
    if (!counts.get(id)) continue
    const inner: string[] = []
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      count(last, -1)
      if (last === id) break
      inner.push(last)
    }
    for (const crossed of inner.reverse()) wrong.push(crossed)
  }
  return [...wrong, ...open]
}

function repeated(text: InlineText): string[] {
  const seen = new Set<string>()
  return codesIn(text).flatMap(({ code, id }) => {
    if (code === 'close') return []
    const isAgain = seen.has(id)
    seen.add(id)
    return isAgain ? [id] : []
  })
}

/** A pair that became a code that stands alone, or the other way round. */
function changedKind(wanted: ReadonlyMap<string, Kind>, text: InlineText): string[] {
  return codesIn(text).flatMap(({ id, code }) => (wanted.get(id) === kindOf(code) ? [] : [id]))
}
