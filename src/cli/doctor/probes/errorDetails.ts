import { firstOpen, outside } from '../build.js'

const DETAILS =
  /node_modules|\bat .{1,200}\.(?:m?[jt]s):\d+|SQLITE_|MongoServerError|select .* from /i

/** Internal error details must stay internal. */
export const errorDetails = outside(
  {
    id: 'error-details',
    title: 'Errors reveal how the server is built.',
    source: 'Payload sends stack traces if `debug` is on; frameworks do in development.',
    remedy: 'Set `debug: false`, and run with NODE_ENV=production.',
    as: 'anonymous',
    severity: 'medium',
  },
  (context) => {
    const { api, delivery, slugs } = context.target
    const broken = { headers: { 'content-type': 'application/json' }, method: 'POST' }
    const asks = [
      { ...broken, path: `${api}/${slugs.users}/login` },
      { ...broken, path: `${delivery}/graphql` },
      { path: `${api}/${slugs.themes}/%00` },
      { path: `${api}/${slugs.themes}`, query: { 'where[$where][equals]': 'x', sort: '$x' } },
      { path: `${delivery}/graphql`, query: { query: '{ themes(locale: zz) { nodes' } },
    ]
    return firstOpen(context, asks, ({ text }) => {
      const detail = DETAILS.exec(text)?.[0]
      return detail !== undefined && `An error says: ${detail.slice(0, 120)}`
    })
  },
)
