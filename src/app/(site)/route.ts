import { allLocales } from '@site/api/locales.js'
import { bestLocale } from '@site/bestLocale.js'

export const dynamic = 'force-dynamic'

/** Sends the visitor of `/` to the home page in the best language for them. */
export async function GET(request: Request): Promise<Response> {
  const accept = request.headers.get('accept-language')
  const locale = bestLocale({ accept, locales: await allLocales() })
  // A relative address: a proxy in front of us keeps its own name.
  return new Response(null, {
    status: 307,
    headers: {
      location: `/${locale?.code ?? ''}`,
      vary: 'Accept-Language',
      'cache-control': 'private, no-store',
    },
  })
}
