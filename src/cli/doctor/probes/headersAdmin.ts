import { firstOpen, outside } from '../build.js'
import { headerProblems } from '../judgeHeaders.js'

/** What the server does not say, a browser assumes, and not to our good. */
export const headersAdmin = outside(
  {
    id: 'headers-admin',
    title: 'The admin can be framed or sniffed, or run scripts from anywhere.',
    source: 'Neither Next nor Payload sets security headers.',
    remedy:
      'Set Content-Security-Policy, X-Content-Type-Options, Referrer-Policy, frame-ancestors.',
    as: 'anonymous',
    severity: 'medium',
  },
  async (context) => {
    const { status, headers } = await context.http.send({ path: `${context.target.admin}/login` })
    const moved = status >= 300 && status < 400 ? headers.get('location') : null
    const path =
      moved === null ? `${context.target.admin}/login` : pathOf(moved, context.target.origin)
    return firstOpen(context, [{ path }], (answer) =>
      answer.status === 200
        ? headerProblems({ headers: answer.headers, place: 'admin' }).join(' ')
        : null,
    )
  },
)

function pathOf(location: string, origin: string): string {
  const url = new URL(location, origin)
  return `${url.pathname}${url.search}`
}
