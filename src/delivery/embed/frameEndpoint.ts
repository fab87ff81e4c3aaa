import type { PayloadHandler } from 'payload'

import type { Settings } from '../../entries/settings.js'
import type { Answer } from '../../http/answer.js'
import { etagOf } from '../../http/etag.js'
import { corsHeaders } from '../http/cors.js'
import { fitted } from '../http/fitted.js'
import { fromPayload } from '../http/deliveryRequest.js'
import { refuse, RefusedError } from '../http/refusal.js'
import { framePage, framePolicy } from './framePage.js'
import { readShown } from './readShown.js'
import { scriptAnswer } from './script.js'
import { readSubject } from './readSubject.js'

type Delivery = Exclude<Settings['delivery'], false>

/** The script of embeds. */
export function scriptHandler(delivery: Delivery): PayloadHandler {
  return (req) => {
    const answer = scriptAnswer(String(req.routeParams?.name))
    if (!answer) return fitted(notFound(delivery), fromPayload(req))
    const headers = { ...answer.headers, ...corsHeaders(delivery) }
    return fitted({ ...answer, headers }, fromPayload(req))
  }
}

/** A page that other sites take in as a frame. One query of the public API. */
export function frameHandler(settings: Settings, delivery: Delivery): PayloadHandler {
  return async (req) => {
    const request = fromPayload(req)
    const { kind, id } = req.routeParams ?? {}
    const search = new URL(request.url).searchParams
    const subject = readSubject({ kind: String(kind), id: String(id), search }, settings)
    const locale = settings.locales.find(({ code }) => code === subject?.locale)
    if (!subject || !locale) return fitted(notFound(delivery), request)
    try {
      const shown = await readShown(subject, { req, settings, delivery })
      const body = Buffer.from(framePage(subject, { shown, locale }))
      const headers = {
        ...shown.headers,
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': framePolicy(shown.baseUrl),
        'X-Content-Type-Options': 'nosniff',
        'X-Robots-Tag': 'noindex',
        ETag: etagOf(body),
      }
      return fitted({ status: shown.light ? 200 : 404, headers, body }, request)
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      return fitted(refuse(error.refusal, corsHeaders(delivery)), request)
    }
  }
}

function notFound(delivery: Delivery): Answer {
  const message = 'There is no such embed.'
  return refuse({ code: 'BAD_USER_INPUT', status: 404, message }, corsHeaders(delivery))
}
