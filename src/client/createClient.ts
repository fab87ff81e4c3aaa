import { ask } from './ask.js'
import { type ChangeEvent, type ChangesOptions, followChanges } from './changes.js'
import { unwrap } from './errors.js'
import { type ClientOptions, type FetchInit, settingsOf } from './options.js'
import { retrying } from './retrying.js'
import type { Answer, Page, Sendable } from './types.js'

export type CallOptions = {
  readonly signal?: AbortSignal
  /** What this `fetch` gets besides. */
  readonly init?: FetchInit
}

/** Any document, any variables; the names of `Client` are the typed ones. */
export type Query = <Data, Variables>(
  document: Sendable<Data, Variables>,
  variables: Variables,
  options?: CallOptions,
) => Promise<Answer<Data>>

/** Variables, of which the client has some by itself. */
type Needed<Variables, Given extends PropertyKey> = Omit<Variables, Given> &
  Partial<Pick<Variables, Given & keyof Variables>>

/** None to give: the argument may be left out. */
type Arguments<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: CallOptions]
    : [variables: Variables, options?: CallOptions]

/** @see createClient */
export type Client<Given extends PropertyKey = never> = {
  /** Asks once, and gives data or errors; it does not throw. */
  readonly query: <Data, Variables>(
    document: Sendable<Data, Variables>,
    ...rest: Arguments<Needed<Variables, Given>>
  ) => Promise<Answer<Data>>
  /**
   * The items of a list, page after page, which the variable `$after` of the document asks for.
   *
   * @param pick The list in the data.
   * @throws StoriesError while it is walked through.
   */
  readonly paginate: <Data, Variables, Node>(
    document: Sendable<Data, Variables>,
    variables: Needed<Variables, Given>,
    pick: (data: Data) => Page<Node> | null | undefined,
    options?: CallOptions,
  ) => AsyncGenerator<Node, void, undefined>
  /**
   * What changes for the public, from now on or since a cursor.
   *
   * @throws StoriesError if the feed cannot be read and trying again would not help.
   */
  readonly changes: (options?: ChangesOptions) => AsyncGenerator<ChangeEvent, void, undefined>
}

/**
 * A client of the delivery API, in browsers, Node and edge runtimes. It keeps connections to nothing
 * and can be made once for a whole site.
 *
 * @example const client = createClient({ url, locale: 'es', fallback: ['fr'] })
 */
export function createClient<Options extends ClientOptions>(
  options: Options,
): Client<keyof Options & ('locale' | 'fallback')> {
  const settings = settingsOf(options)
  const query: Query = (document, variables, { signal, init = {} } = {}) => {
    const { text, id } = read(document)
    // The document says which they are; here they are whatever it takes.
    const given = variables as object
    const all = { ...declaredBy(text, settings.defaults), ...given }
    const operation = { text, id, variables: { ...all }, signal, init }
    return retrying(settings.retries, signal, () => ask(settings, operation))
  }
  const paginate: Client['paginate'] = async function* (document, variables, pick, call) {
    let page: ReturnType<typeof pick>
    let after = {}
    do {
      page = pick(
        unwrap(await query(document, { ...(variables as object), ...after } as never, call)),
      )
      yield* page?.nodes ?? []
      after = { after: page?.pageInfo.endCursor }
    } while (page?.pageInfo.hasNextPage)
  }
  const changes: Client['changes'] = (given = {}) => followChanges(query, given)
  // What it has by itself may be left out; that is all that the type of this client adds.
  return { query, paginate, changes } as never
}

/** A parsed document has its text; a trusted one has only an id. */
function read(document: { readonly toString: () => string }): {
  text: string | null
  id: string | null
} {
  const { id, loc } = document as { id?: string; loc?: { source: { body: string } } }
  return id === undefined
    ? { text: loc?.source.body ?? document.toString(), id: null }
    : { text: null, id }
}

/** The values of the client's own that a document declares; all for one that is not known. */
function declaredBy(text: string | null, defaults: Readonly<Record<string, unknown>>): object {
  const isDeclared = (name: string) => text === null || new RegExp(`\\$${name}\\s*:`).test(text)
  return Object.fromEntries(
    Object.entries(defaults).filter(([name, value]) => value !== undefined && isDeclared(name)),
  )
}
