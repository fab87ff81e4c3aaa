import { firstOpen, inside, outside } from '../build.js'
import { headerProblems } from '../judgeHeaders.js'
import { found } from '../read.js'
import type { Finding, Outside, Probe } from '../types.js'

const DETAILS =
  /node_modules|\bat .{1,200}\.(?:m?[jt]s):\d+|SQLITE_|MongoServerError|select .* from /i

/** Files beside the uploads: the database, settings, the secret. */
const PLACES = ['package.json', '.env', '.data/stories.secret', '.data/stories.db']

/** What the server reveals, and the headers of its answers. */
export const server: readonly Probe[] = [
  // The first visitor would become the administrator.
  outside({
    id: 'first-register',
    title: 'Anyone can register the first account and become an administrator.',
    source: 'Payload: `POST /api/users/first-register` is open until an account exists.',
    remedy: 'Create the first account before the server is reachable, as `npm start` does.',
    as: 'anonymous',
    severity: 'critical',
    run: (context) => {
      const { api, slugs } = context.target
      // No address and no name: it cannot succeed, but only an open door says what is missing.
      const json = { email: 'nobody', password: 'x' }
      const ask = { method: 'POST', path: `${api}/${slugs.users}/first-register`, json }
      return firstOpen(context, [ask], ({ status }) => {
        return status === 400 && 'It checks the submitted account instead of refusing.'
      })
    },
  }),
  // Internal error details must stay internal.
  outside({
    id: 'error-details',
    title: 'Errors reveal how the server is built.',
    source: 'Payload sends stack traces if `debug` is on; frameworks do in development.',
    remedy: 'Set `debug: false`, and run with NODE_ENV=production.',
    as: 'anonymous',
    severity: 'medium',
    run: (context) => {
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
  }),
  outside({
    id: 'file-traversal',
    title: 'Files outside the upload folder are served.',
    source: 'A file name contains « ../ », escaped in several ways.',
    remedy:
      'Serve uploads only through Payload’s file route, never from a static folder above them.',
    as: 'anonymous',
    severity: 'critical',
    run: (context) => {
      const { api, slugs, delivery } = context.target
      const ups = ['..%2f..%2f', '..%5c..%5c', '%2e%2e%2f%2e%2e%2f', '..%2f..%2f..%2f']
      const asks = ups.flatMap((up) => [
        { path: `${api}/${slugs.media}/file/${up}package.json` },
        { path: `${delivery}/media/${up}x/00000000-${up}package.json` },
      ])
      const plain = PLACES.map((place) => ({ path: `/${place}` }))
      return firstOpen(context, [...asks, ...plain], ({ status, headers }, { path }) => {
        const isPage = (headers.get('content-type') ?? '').includes('text/html')
        return status === 200 && !isPage && `${path} is served.`
      })
    },
  }),
  // Names and versions of software are what a scanner looks for first.
  outside({
    id: 'powered-by',
    title: 'Responses name the server software.',
    source: 'Next and Payload add `X-Powered-By`.',
    remedy: 'Set `poweredByHeader: false` in the Next config.',
    as: 'anonymous',
    severity: 'low',
    run: (context) => {
      const { api, admin, delivery } = context.target
      const asks = ['/', `${admin}/login`, `${api}/nowhere`, `${delivery}/graphql`].map((path) => ({
        path,
      }))
      return firstOpen(context, asks, ({ headers }) => {
        const name = headers.get('x-powered-by')
        return name !== null && `X-Powered-By: ${name}`
      })
    },
  }),
  // An answer of the API must not be taken for a page.
  outside({
    id: 'headers-api',
    title: 'API responses can be sniffed.',
    source: 'Neither Next nor Payload sets security headers.',
    remedy: 'Set `X-Content-Type-Options: nosniff` on every response.',
    as: 'anonymous',
    severity: 'low',
    run: (context) => {
      const { api, delivery, slugs } = context.target
      const asks = [
        { path: `${api}/${slugs.themes}` },
        { path: `${delivery}/graphql`, query: { query: '{ __typename }' } },
      ]
      return firstOpen(context, asks, ({ headers }) =>
        headerProblems({ headers, place: 'api' }).join(' '),
      )
    },
  }),
  // What the server does not say, a browser assumes, and not to our good.
  outside({
    id: 'headers-admin',
    title: 'The admin can be framed or sniffed, or run scripts from anywhere.',
    source: 'Neither Next nor Payload sets security headers.',
    remedy:
      'Set Content-Security-Policy, X-Content-Type-Options, Referrer-Policy, frame-ancestors.',
    as: 'anonymous',
    severity: 'medium',
    run: (context) =>
      pageProblems(context, { place: 'admin', path: `${context.target.admin}/login` }),
  }),
  // What the server does not say, a browser assumes, and not to our good.
  outside({
    id: 'headers-site',
    title: 'Pages of the site can be framed or sniffed, or run scripts from anywhere.',
    source: 'Neither Next nor Payload sets security headers.',
    remedy:
      'Set Content-Security-Policy, X-Content-Type-Options, Referrer-Policy, frame-ancestors.',
    as: 'anonymous',
    severity: 'medium',
    run: (context) => pageProblems(context, { place: 'site', path: '/' }),
  }),
  // An uploaded file must not act as a page of ours.
  inside({
    id: 'headers-files',
    title: 'Uploaded files can run as pages of this server.',
    source: 'Payload serves local files without nosniff, a policy or a disposition.',
    remedy: 'Set nosniff and a Content-Security-Policy through `upload.modifyResponseHeaders`.',
    as: 'admin',
    severity: 'medium',
    run: async ({ http, target, world }) => {
      const { filename } = world.docs.media
      const path = `${target.api}/${target.slugs.media}/file/${String(filename)}`
      const answer = await http.send({ as: 'admin', path })
      if (answer.status !== 200) return null
      const problems = headerProblems({ headers: answer.headers, place: 'file' })
      return found(answer, problems.join(' '))
    },
  }),
  // Only the delivery API is for every site.
  outside({
    id: 'cors',
    title: 'Pages of any site can read responses of the management API.',
    source: 'Payload: `cors: "*"`, or a list that contains a foreign origin.',
    remedy: 'Leave `cors` empty, or list only the sites that need the management API.',
    as: 'anonymous',
    severity: 'high',
    run: (context) => {
      const { api, slugs } = context.target
      const path = `${api}/${slugs.users}/me`
      const headers = { origin: 'https://attacker.example' }
      const preflight = { ...headers, 'access-control-request-method': 'PATCH' }
      const asks = [
        { path, headers },
        { path: `${api}/graphql`, headers: preflight, method: 'OPTIONS' },
        { path, headers: preflight, method: 'OPTIONS' },
      ]
      return firstOpen(context, asks, (answer) => {
        const allowed = answer.headers.get('access-control-allow-origin')
        const isForeign = allowed === '*' || allowed === headers.origin || allowed === 'null'
        return isForeign && `Access-Control-Allow-Origin: ${allowed}`
      })
    },
  }),
]

/** What the headers of a page lack, of the one that it redirects to if it does. */
async function pageProblems(
  context: Outside,
  { place, path }: { place: 'admin' | 'site'; path: string },
): Promise<Finding | null> {
  const { origin } = context.target
  const { status, headers } = await context.http.send({ path })
  const moved = status >= 300 && status < 400 ? headers.get('location') : null
  const { pathname, search } = new URL(moved ?? path, origin)
  return firstOpen(context, [{ path: `${pathname}${search}` }], (answer) =>
    answer.status === 200 ? headerProblems({ headers: answer.headers, place }).join(' ') : null,
  )
}
