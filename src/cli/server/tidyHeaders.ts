import type { ServerResponse } from 'node:http'

import { beforeHeaders } from './beforeHeaders.js'
import type { Call } from './call.js'

/**
 * Next varies every answer by headers of its page router. Answers of the API and of the site do
 * not depend on them, and a shared cache would keep a copy for each.
 */
export function tidyHeaders({ response, target }: Pick<Call, 'response' | 'target'>): void {
  if (target.kind === 'admin' || target.kind === 'asset') return
  beforeHeaders(response, () => {
    const vary = withoutRouter(response.getHeader('vary'))
    if (vary) response.setHeader('Vary', vary)
    else response.removeHeader('Vary')
  })
}

/** What is left of a `Vary` value when Next's own names are taken out; each name once. */
export function withoutRouter(value: ReturnType<ServerResponse['getHeader']>): string {
  const names = [value ?? []]
    .flat()
    .join(',')
    .split(',')
    .map((name) => name.trim())
  const kept = names.filter((name) => name !== '' && !/^(rsc|next-)/i.test(name)).reverse()
  const seen = new Map(kept.map((name) => [name.toLowerCase(), name]))
  return [...seen.values()].reverse().join(', ')
}
