import type { Code, CodeData, InlineText } from '../segments/types.js'
import { joined } from './editText.js'
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
  const each = (key: CheckMessage['key'], ids: readonly string[], fixed?: InlineText): Found[] =>
    [...new Set(ids)].map((id) => ({
      message: { key, values: { id, name: nameOf(dataOf(id)) } },
      ...(fixed ? { fix: { label: 'checks.fix.codes' as const, target: fixed } } : {}),
    }))
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
  const wrong: string[] = []
  for (const { code, id } of codesIn(text)) {
    if (code === 'open') open.push(id)
    if (code !== 'close') continue
    const at = open.lastIndexOf(id)
    if (at < 0) wrong.push(id)
    else if (at < open.length - 1) wrong.push(id, ...open.slice(at + 1))
    if (at >= 0) open.splice(at)
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
