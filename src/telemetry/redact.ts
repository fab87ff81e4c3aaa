import { describeError } from './describeError.js'
import { redactText } from './redactText.js'

/** How deep values are followed, how many entries of each, and how many in all. */
const DEPTH = 8
const WIDTH = 50
const MOST = 1_000

/** Names of what is never logged, without case and signs. */
const SECRET =
  /pass(?:word|wd|phrase|code)?s?$|^pwd$|secret|token|cookie|authori[sz]ation|apikey|hash|salt|session|^sid$|jwt|credential|privatekey|signature|^e?mails?$|emailaddress|^ip$|^ips$|ipaddress|^address$|remoteaddr|forwarded|realip/

/** Names of what holds texts of people or of whole documents. */
const CONTENT =
  /^(?:params|parameters|values?|where|keyvalue|body|rawbody|data|docs?|documents?|variables|args|arguments|user|users|req|res|request|response|headers|query|querystring|searchparams|originaldoc|previousdoc|result|input|stringvalue|errorresponse|writeerrors)$/

type Path = { depth: number; seen: Set<object>; budget: { left: number } }

/**
 * A value as it may stand in a log: plain data without secrets, personal data and contents,
 * whatever its depth, and bounded in size. Names of fields decide first, then the texts themselves.
 * Getters and `toJSON` are not called.
 *
 * @example
 * redact({ to: 'ana@example.org', password: 'x' }) // { to: '[email]', password: '[secret]' }
 */
export function redact(value: unknown): unknown {
  return inner(value, { depth: 0, seen: new Set(), budget: { left: MOST } })
}

function inner(value: unknown, path: Path): unknown {
  switch (typeof value) {
    case 'string':
      return redactText(value)
    case 'number':
    case 'boolean':
    case 'undefined':
      return value
    case 'bigint':
      return redactText(String(value))
    case 'object':
      return value === null ? null : ofObject(value, path)
    default:
      return `[${typeof value}]`
  }
}

function ofObject(value: object, path: Path): unknown {
  if (value instanceof Error) return describeError(value)
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (value instanceof URL) return redactText(`${value.origin}${value.pathname}`)
  if (value instanceof RegExp) return redactText(String(value))
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  if (value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`
  if (path.seen.has(value) || path.depth === DEPTH) return '[…]'
  const below = { ...path, depth: path.depth + 1, seen: new Set(path.seen).add(value) }
  if (Array.isArray(value) || value instanceof Set) return ofList([...value], below)
  return ofEntries(entriesOf(value), below)
}

function ofList(items: readonly unknown[], path: Path): unknown[] {
  return items.slice(0, WIDTH).flatMap((item) => (spend(path) ? [inner(item, path)] : []))
}

function ofEntries(entries: readonly [string, unknown][], path: Path): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [name, value] of entries.slice(0, WIDTH)) {
    if (!spend(path)) break
    const shown = redactText(name)
    const given = shown === name ? ofNamed(name, value, path) : '[secret]'
    // `__proto__` would be no field of it.
    Object.defineProperty(result, shown, {
      value: given,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return result
}

function ofNamed(name: string, value: unknown, path: Path): unknown {
  const plain = name.replace(/[\W_]/g, '').toLowerCase()
  if (SECRET.test(plain)) return '[secret]'
  return CONTENT.test(plain) && typeof value !== 'number' ? '[left out]' : inner(value, path)
}

/** Of maps and headers their entries, of others the fields that hold a value of their own. */
function entriesOf(value: object): [string, unknown][] {
  if (value instanceof Map) {
    return [...value].map(([name, of]): [string, unknown] => [String(name), of])
  }
  if (value instanceof Headers || value instanceof URLSearchParams) return [...value.entries()]
  return Object.entries(Object.getOwnPropertyDescriptors(value))
    .filter(([, one]) => one.enumerable && 'value' in one)
    .map(([name, { value: of }]): [string, unknown] => [name, of])
}

function spend({ budget }: Path): boolean {
  budget.left -= 1
  return budget.left >= 0
}
