import { firstOpen, outside } from '../build.js'

/** Files beside the uploads: the database, settings, the secret. */
const PLACES = ['package.json', '.env', '.data/stories.secret', '.data/stories.db']

export const fileTraversal = outside(
  {
    id: 'file-traversal',
    title: 'Files outside the upload folder are served.',
    source: 'A file name contains « ../ », escaped in several ways.',
    remedy:
      'Serve uploads only through Payload’s file route, never from a static folder above them.',
    as: 'anonymous',
    severity: 'critical',
  },
  (context) => {
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
)
