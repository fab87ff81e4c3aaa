import type { PayloadRequest } from 'payload'

import { addressOf } from '../../embeds/addressOf.js'
import type { Light } from '../../embeds/code.js'
import { type AnyAnswer, lightOf, questionOf } from '../../embeds/light.js'
import type { Settings } from '../../entries/settings.js'
import { baseUrlOf } from '../http/baseUrl.js'
import { fromPayload } from '../http/deliveryRequest.js'
import { graphqlAnswer } from '../http/graphqlAnswer.js'
import { RefusedError } from '../http/refusal.js'
import { frameUrl, type Subject } from '../../embeds/subject.js'

type Delivery = Exclude<Settings['delivery'], false>
type Known = { req: PayloadRequest; settings: Settings; delivery: Delivery }

/** What the public may see of a subject now. */
export type Shown = {
  /** Null: nothing. */
  light: (Light & { title: string }) | null
  /** Of the answer: for how long it may be kept, and under which names. */
  headers: Readonly<Record<string, string>>
  baseUrl: string
}

const KEEPING = ['Cache-Control', 'Cache-Tag', 'Surrogate-Key', 'Content-Language']

/**
 * Asks the public API what a visitor's browser would ask, so that nothing comes out here that does
 * not come out there. One query, or none where its answer is kept.
 *
 * @throws RefusedError when the question cannot be answered
 */
export async function readShown(
  subject: Subject,
  { req, settings, delivery }: Known,
): Promise<Shown> {
  const request = fromPayload(req)
  const baseUrl = baseUrlOf(request, settings)
  const endpoint = `${baseUrl}/graphql`
  // Our own address has the same query; where it came in decides what addresses begin with.
  const { search } = new URL(addressOf({ endpoint, ...questionOf(subject) }))
  const url = new URL(`/graphql${search}`, request.url)
  const host = request.headers.get('host')
  const headers = { get: (name: string) => (name === 'host' ? host : null) }
  // Nobody: a key or a token that came with the request opens nothing here.
  const asked = { ...request, method: 'GET', url: url.href, headers, user: null }
  const answer = await graphqlAnswer(settings, delivery)(asked)
  const { data } = JSON.parse(answer.body.toString()) as { data?: AnyAnswer | null }
  if (!data) throw new RefusedError({ code: 'BAD_USER_INPUT', status: 404, message: 'Not found.' })
  const kept = Object.entries(answer.headers).filter(([name]) => KEEPING.includes(name))
  const places = { endpoint, frame: frameUrl(subject, baseUrl) }
  return { light: lightOf(data, places), headers: Object.fromEntries(kept), baseUrl }
}
