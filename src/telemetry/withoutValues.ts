/** How far causes are followed. */
const DEPTH = 10

/** What an error of a statement, a driver or a database may carry beside its message. */
type Carrier = Error & Record<string, unknown>

/** Properties of drizzle, PostgreSQL, MongoDB and Mongoose that hold values or whole documents. */
const VALUES = [
  'params',
  'parameters',
  'where',
  'internalQuery',
  'keyValue',
  'errorResponse',
  'writeErrors',
  'result',
  'value',
  'stringValue',
  'reason',
  'properties',
] as const

/**
 * Takes the values of a statement out of an error of a database, and out of all that caused it:
 * a log must hold no password hash and no personal data. The same error comes back, for callers
 * look at its class, `code`, `cause` and `constraint`; so do the statement and the names of fields.
 *
 * Drizzle joins the values to its message, PostgreSQL quotes them (`Key (email)=(a@b.c) already
 * exists.`), MongoDB names them (`dup key: { email: "a@b.c" }`).
 */
export function withoutValues<E>(error: E): E {
  const chain = chainOf(error)
  // An outer message may repeat that of its cause.
  const said = chain.map((one) => ({ from: one.message, to: cleanMessage(one) }))
  for (const one of chain) {
    const { message, stack } = one
    set(one, 'message', sayAnew(message, said))
    if (stack !== undefined) set(one, 'stack', sayAnew(stack, said))
    if (!isOfDatabase(one)) continue
    if (typeof one.detail === 'string') set(one, 'detail', cleanDetail(one.detail))
    for (const name of VALUES) Reflect.deleteProperty(one, name)
  }
  return error
}

/** An error, its causes, and the errors that either of them gathers. */
function chainOf(error: unknown, depth = 0): Carrier[] {
  if (!(error instanceof Error) || depth === DEPTH) return []
  const one = error as Carrier // an error has whatever its thrower gave it
  // Mongoose gathers the errors of a document by field.
  const gathered = Object.values<unknown>(Object(one.errors) as Record<string, unknown>)
  const below = [one.cause, ...(isOfDatabase(one) ? gathered : [])]
  return [one, ...below.flatMap((inner) => chainOf(inner, depth + 1))]
}

/** Other errors have their properties for their own reasons, for example Payload's ValidationError. */
function isOfDatabase(one: Carrier): boolean {
  if (isQuery(one) || one instanceof AggregateError) return true
  if ('severity' in one && 'routine' in one) return true
  return (
    /^(?:Mongo\w*|CastError|ValidatorError|\w*VersionError)$/.test(one.name) || '_message' in one
  )
}

function isQuery(one: Carrier): one is Carrier & { query: string } {
  return typeof one.query === 'string' && 'params' in one
}

function cleanMessage(one: Carrier): string {
  if (isQuery(one)) return `Failed query: ${one.query}`
  const { code, message } = one
  if (!isOfDatabase(one)) return message
  // Class 22: a value that its column does not take, quoted after a colon.
  if (typeof code === 'string' && code.startsWith('22')) return message.replace(/"[^]*"/, '"…"')
  return message
    .replace(/(dup key: \{)[^]*\}/, '$1 … }')
    .replace(/(Cast to \S+ failed for value )[^]*?( \(type \S+\))/g, '$1…$2')
}

/** `Key (email)=(a@b.c) already exists.` names the field; `Failing row contains (…)` only values. */
function cleanDetail(detail: string): string {
  const key =
    /^(Key \([^]*?\)=\()[^]*(\) (?:already exists|is not present|is still referenced|conflicts)[^]*)$/
  return key.test(detail) ? detail.replace(key, '$1…$2') : '…'
}

function sayAnew(text: string, said: readonly { from: string; to: string }[]): string {
  return said
    .filter(({ from, to }) => from !== to && from !== '')
    .reduce((result, { from, to }) => result.split(from).join(to), text)
}

/** Not enumerable, as in every error, so that loggers do not list it twice; a frozen one stays. */
function set(one: Carrier, name: string, value: string): void {
  if (one[name] === value) return
  const { enumerable = false } = Object.getOwnPropertyDescriptor(one, name) ?? {}
  Reflect.defineProperty(one, name, { value, enumerable, writable: true, configurable: true })
}
