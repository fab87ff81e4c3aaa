const GRAPHQL = 'application/graphql-response+json'
const JSON_TYPE = 'application/json'

/**
 * The media type of an answer (GraphQL over HTTP §6). An answer to GET is `application/json` for
 * everyone who takes that, so that one copy in a cache serves all.
 */
export function mediaTypeFor({
  method,
  headers,
}: {
  method: string
  headers: Pick<Headers, 'get'>
}): string {
  const accept = (headers.get('accept') ?? '').toLowerCase()
  if (!accept.includes(GRAPHQL)) return JSON_TYPE
  const takesJson = accept.includes(JSON_TYPE) || accept.includes('*/*')
  return method !== 'POST' && takesJson ? JSON_TYPE : GRAPHQL
}
