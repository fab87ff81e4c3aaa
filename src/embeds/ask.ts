import { addressOf, type Question } from './addressOf.js'

/** What came of a question. `refused`: the server answered that it cannot be answered as it is. */
export type Asked<Data> =
  { kind: 'data'; data: Data } | { kind: 'refused' } | { kind: 'failed'; reason: unknown }

const asked = new Map<string, Promise<Asked<never>>>()

/**
 * Asks the public API by GET, without cookies and without a preflight. Elements of one page that ask
 * the same share the answer; what failed is asked again by the next.
 */
export function ask<Data>(question: Question): Promise<Asked<Data>> {
  const url = addressOf(question)
  const known = asked.get(url)
  if (known) return known
  const asking = read(url)
  asked.set(url, asking)
  void asking.then(({ kind }) => kind === 'failed' && asked.delete(url))
  return asking
}

/** The answer to an operation is what the operation asks for: the server has it by its hash. */
async function read(url: string): Promise<Asked<never>> {
  try {
    const headers = { Accept: 'application/json' }
    const response = await fetch(url, { credentials: 'omit', headers })
    if (response.status >= 500 || response.status === 429)
      return { kind: 'failed', reason: new Error(`HTTP ${response.status}`) }
    const { data, errors } = (await response.json()) as { data?: never; errors?: unknown[] }
    if (data && !errors) return { kind: 'data', data }
    return { kind: 'refused' }
  } catch (reason) {
    return { kind: 'failed', reason }
  }
}
