import type { PayloadHandler, PayloadRequest } from 'payload'

import type { Settings } from '../../entries/settings.js'
import type { Answer } from '../../http/answer.js'
import { etagOf } from '../../http/etag.js'
import { baseUrlOf } from '../http/baseUrl.js'
import { corsHeaders } from '../http/cors.js'
import { fromPayload } from '../http/deliveryRequest.js'
import { fitted } from '../http/fitted.js'
import { refuse, RefusedError } from '../http/refusal.js'
import { readerOf } from '../readerOf.js'
import { entryAt } from './entryAt.js'
import { oembed, oembedXml } from './oembed.js'
import { readShown } from './readShown.js'
import { frameUrl } from '../../embeds/subject.js'

type Delivery = Exclude<Settings['delivery'], false>
type Known = { settings: Settings; delivery: Delivery }

/** Longest address that is looked up. */
const MAX_URL = 2_000

/**
 * `GET …/oembed`: how to show what stands at an address of ours, for editors and networks that
 * unfold links. At most two reads and one query of the public API.
 *
 * @see https://oembed.com
 */
export function oembedHandler(settings: Settings, delivery: Delivery): PayloadHandler {
  return async (req) => {
    const request = fromPayload(req)
    const cors = corsHeaders(delivery)
    try {
      const { headers, ...answer } = await answerOf(req, { settings, delivery })
      return fitted({ ...answer, headers: { ...headers, ...cors } }, request)
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      return fitted(refuse(error.refusal, cors), request)
    }
  }
}

async function answerOf(req: PayloadRequest, { settings, delivery }: Known): Promise<Answer> {
  const request = fromPayload(req)
  const { searchParams: search } = new URL(request.url)
  const format = search.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml') throw refusal(501, 'format: expected json or xml.')
  const sizes = { maxwidth: sizeOf(search, 'maxwidth'), maxheight: sizeOf(search, 'maxheight') }
  const url = addressIn(search)
  const baseUrl = baseUrlOf(request, settings)
  const { payload } = req
  const at = new Date().toISOString()
  const reader = readerOf({ payload, settings, at, isPreview: false, isCached: false })
  const subject = await entryAt(url, { reader, settings, baseUrl })
  if (!subject) throw notFound()
  const shown = await readShown(subject, { req, settings, delivery })
  if (!shown.light) throw notFound()
  const { origin } = new URL(settings.publicUrl || baseUrl)
  const response = oembed({
    kind: subject.kind,
    frame: frameUrl(subject, baseUrl),
    light: shown.light,
    provider: { name: delivery.providerName || new URL(origin).hostname, url: origin },
    sizes,
    cacheAge: Number(/s-maxage=(\d+)/.exec(shown.headers['Cache-Control'] ?? '')?.[1] ?? 0),
  })
  const body = Buffer.from(format === 'xml' ? oembedXml(response) : JSON.stringify(response))
  const headers = {
    ...shown.headers,
    'Content-Type': format === 'xml' ? 'text/xml; charset=utf-8' : 'application/json',
    'X-Content-Type-Options': 'nosniff',
    ETag: etagOf(body),
  }
  return { status: 200, headers, body }
}

function addressIn(search: URLSearchParams): URL {
  const given = search.get('url') ?? ''
  if (given === '' || given.length > MAX_URL)
    throw refusal(400, `url: expected an address of at most ${MAX_URL} characters.`)
  if (!URL.canParse(given)) throw notFound()
  return new URL(given)
}

function sizeOf(search: URLSearchParams, name: string): number | null {
  const given = search.get(name)
  if (given === null) return null
  if (!/^[1-9]\d{0,4}$/.test(given)) throw refusal(400, `${name}: expected pixels, 1 to 99999.`)
  return Number(given)
}

function notFound(): RefusedError {
  return refusal(404, 'url: nothing of this server that can be embedded is at this address.')
}

function refusal(status: number, message: string): RefusedError {
  return new RefusedError({ code: 'BAD_USER_INPUT', status, message })
}
