import { firstOpen, outside } from '../build.js'

/** Names and versions of software are what a scanner looks for first. */
export const poweredBy = outside(
  {
    id: 'powered-by',
    title: 'Responses name the server software.',
    source: 'Next and Payload add `X-Powered-By`.',
    remedy: 'Set `poweredByHeader: false` in the Next config.',
    as: 'anonymous',
    severity: 'low',
  },
  (context) => {
    const { api, admin, delivery } = context.target
    const asks = ['/', `${admin}/login`, `${api}/nowhere`, `${delivery}/graphql`].map((path) => ({
      path,
    }))
    return firstOpen(context, asks, ({ headers }) => {
      const name = headers.get('x-powered-by')
      return name !== null && `X-Powered-By: ${name}`
    })
  },
)
