import { firstOpen, outside } from '../build.js'
import { headerProblems } from '../judgeHeaders.js'

/** An answer of the API must not be taken for a page. */
export const headersApi = outside(
  {
    id: 'headers-api',
    title: 'API responses can be sniffed.',
    source: 'Neither Next nor Payload sets security headers.',
    remedy: 'Set `X-Content-Type-Options: nosniff` on every response.',
    as: 'anonymous',
    severity: 'low',
  },
  (context) => {
    const { api, delivery, slugs } = context.target
    const asks = [
      { path: `${api}/${slugs.themes}` },
      { path: `${delivery}/graphql`, query: { query: '{ __typename }' } },
    ]
    return firstOpen(context, asks, ({ headers }) =>
      headerProblems({ headers, place: 'api' }).join(' '),
    )
  },
)
