import { loadOptional } from '../../entries/loadOptional.js'
import type { Answer } from '../../http/answer.js'
import type { DeliveryRequest } from './deliveryRequest.js'

type Renderer = { renderGraphiQL: (options: { title: string; endpoint: string }) => string }

/** A browser that opens the address itself, without an operation. */
export function wantsExplorer({
  method,
  url,
  headers,
}: Pick<DeliveryRequest, 'method' | 'url' | 'headers'>): boolean {
  if (method !== 'GET' || !headers.get('accept')?.includes('text/html')) return false
  const { searchParams } = new URL(url)
  return !searchParams.has('query') && !searchParams.has('extensions')
}

/**
 * The GraphiQL page, whole: it loads nothing from elsewhere. Its library is for development and not
 * installed with the package.
 */
export async function explorerPage({ url }: Pick<DeliveryRequest, 'url'>): Promise<Answer> {
  const endpoint = new URL(url).pathname
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept',
  }
  const renderer = await loadOptional<Renderer>(
    '@graphql-yoga/render-graphiql',
    'The delivery API has no explorer',
  )
  const html = renderer
    ? renderer.renderGraphiQL({ title: 'Delivery API', endpoint })
    : MISSING.replace('ENDPOINT', endpoint)
  return { status: renderer ? 200 : 501, headers, body: Buffer.from(html) }
}

const MISSING = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Delivery API</title>
<p>This is a GraphQL API. To explore it here, install <code>@graphql-yoga/render-graphiql</code>
(<code>npm install --save-dev @graphql-yoga/render-graphiql</code>) and reload this page; or send
operations to <code>ENDPOINT</code> by POST. To leave this page out, set
<code>delivery: { explorer: false }</code>.</p></html>`
