import type { ReactElement } from 'react'

import { type Api, apiFor, DeliveryError } from './api/ask.js'
import { allLocales } from './api/locales.js'
import { bestLocale } from './bestLocale.js'
import { Document } from './components/Document.js'
import { Elsewhere, NoPage } from './elsewhere.js'
import { answerFeed } from './feeds/answerFeeds.js'
import { keptAs, pageResponse } from './pageResponse.js'
import { pageFor } from './pageFor.js'
import { FailurePage } from './pages/FailurePage.js'
import { NotFoundPage } from './pages/NotFoundPage.js'
import { readerFor, type Reader, someReader } from './reader.js'
import { render } from './render.js'

/** Sends the visitor of `/` to the home page in the best language for them. */
export async function answerRoot(request: Request): Promise<Response> {
  const accept = request.headers.get('accept-language')
  const locale = bestLocale({ accept, locales: await allLocales(apiFor(request.headers)) })
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

/** Answers with the page at an address below a locale: whole HTML, whatever happens. */
export async function answerPage(request: Request): Promise<Response> {
  const api = apiFor(request.headers)
  const [locale = '', ...segments] = segmentsOf(new URL(request.url).pathname)
  try {
    const reader = await readerFor({ api, locale })
    if (!reader) throw new NoPage()
    const feed =
      segments.length === 1 && (await answerFeed({ request, reader, name: segments[0] ?? '' }))
    if (feed) return feed
    const page = await pageFor({ reader, segments, query: queryOf(request) })
    return pageResponse({ request, html: html({ page, reader }), headers: keptAs(api.kept) })
  } catch (error) {
    if (error instanceof Elsewhere) return moved(error)
    if (isNoPage(error)) return missing({ request, api, locale })
    console.error('A page of the site could not be made.', error)
    return failed({ request, locale })
  }
}

/** What the API refuses of an address, a cursor or a filter, is a page that does not exist. */
function isNoPage(error: unknown): boolean {
  const isRefused = error instanceof DeliveryError && error.code === 'BAD_USER_INPUT'
  return isRefused || error instanceof NoPage
}

type Missing = { request: Request; api: Api; locale: string }

async function missing({ request, api, locale }: Missing): Promise<Response> {
  const accept = request.headers.get('accept-language')
  const reader = (await readerFor({ api, locale })) ?? (await someReader({ api, accept }))
  const page = <NotFoundPage reader={reader} />
  return pageResponse({ request, html: html({ page, reader }), status: 404 })
}

function failed({ request, locale }: Omit<Missing, 'api'>): Response {
  const page = (
    <Document lang="en" dir="ltr">
      <FailurePage locale={locale} />
    </Document>
  )
  return pageResponse({ request, html: render(page), status: 500 })
}

/** Kept by nobody: where a page is may change with the next publication. */
function moved({ path, status }: Elsewhere): Response {
  return new Response(null, {
    status,
    headers: { location: path, 'cache-control': 'no-store' },
  })
}

function html({ page, reader }: { page: ReactElement; reader: Reader }): string {
  return render(
    <Document lang={reader.tag} dir={reader.dir}>
      {page}
    </Document>,
  )
}

/** Parts of a path as they were typed. The server refuses what is not valid UTF-8. */
function segmentsOf(path: string): string[] {
  return path.split('/').filter(Boolean).map(decodeURIComponent)
}

function queryOf(request: Request): (name: string) => string | undefined {
  const { searchParams } = new URL(request.url)
  return (name) => searchParams.get(name) ?? undefined
}
