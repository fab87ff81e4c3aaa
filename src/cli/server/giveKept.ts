import type { IncomingMessage, ServerResponse } from 'node:http'

import { type Answer, headFor } from '../../http/answer.js'
import { codingFor, encode } from '../../http/coding.js'
import { codedEtag, isNotModified } from '../../http/etag.js'
import { senderOf } from '../../security/clientAddress.js'
import { door, type GivenAgain } from '../../security/door.js'
import { rateLimitHeaders } from '../../security/limits/rateLimitHeaders.js'
import { log } from '../../telemetry/log.js'
import type { Scope } from '../../telemetry/scope.js'
import { deliveryHeaders } from './pageHeaders.js'
import type { RequestTarget } from './requestTarget.js'

type Asked = {
  request: IncomingMessage
  response: ServerResponse
  target: RequestTarget | null
  scope: Scope
}

type Needs = {
  addressOf: (request: IncomingMessage) => string | null
  publicUrl: string | null
  isStopping: () => boolean
}

/** Headers by which a request asks for what is not for everyone, or needs more than an answer. */
const OTHERS = [
  'authorization',
  'content-length',
  'cookie',
  'expect',
  'transfer-encoding',
  'x-preview',
  'x-preview-token',
  'x-pseudo',
] as const

/**
 * Gives the kept answer to a request for the public API: it is counted by its limit and looked for
 * what has changed, but takes no turn, for it costs less than one.
 *
 * @param goOn Answers in the usual way; called later when what was kept is no longer true.
 * @returns false when nothing is kept for it
 */
export function giveKept(asked: Asked, needs: Needs, goOn: () => void): boolean {
  const { request, target } = asked
  const { delivery } = door()
  if (!delivery || target?.path !== delivery.path || needs.isStopping()) return false
  const { method, headers, url = '' } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  if (OTHERS.some((name) => headers[name] !== undefined)) return false
  const address = needs.addressOf(request)
  const isSecure = String(headers['x-forwarded-proto'] ?? '').includes('https')
  const { host, accept } = headers
  return delivery.kept({ isSecure, url, host, accept }, (given) => {
    if (!given) return goOn()
    give({ ...asked, given, sender: senderOf(address) }, needs, goOn).catch((err: unknown) => {
      log('error', 'A request could not be answered.', { err })
      asked.response.destroy()
    })
  })
}

type Giving = Asked & { given: GivenAgain; sender: string }

async function give(giving: Giving, { publicUrl }: Needs, goOn: () => void): Promise<void> {
  const { request, response, scope, given, sender } = giving
  const counted = await door().runtime?.limiters.count('delivery', sender)
  // It is refused as others are.
  if (counted && counted.wait !== null) return goOn()
  const asked = { request, answer: given.answer, publicUrl }
  const { status, head, bytes } = madeForm(asked) ?? (await makeForm(asked))
  const now = ['X-Request-Id', scope.id, 'Cache-Control', given.control]
  if (counted)
    for (const header of Object.entries(rateLimitHeaders('delivery', counted))) now.push(...header)
  response.writeHead(status, now.concat(head)).end(bytes)
}

/** An answer as one kind of caller gets it, but for what is another each time. */
type Form = { status: number; head: readonly string[]; bytes: Buffer | undefined }

type Wanted = { request: IncomingMessage; answer: Answer; publicUrl: string | null }

/** The forms of answers, for as long as they are kept. */
const forms = new WeakMap<Answer, Map<string, Form>>()

/** No promise is made for a form that is there. */
function madeForm({ request, answer }: Wanted): Form | null {
  return forms.get(answer)?.get(nameOf(request, answer)) ?? null
}

async function makeForm({ request, answer, publicUrl }: Wanted): Promise<Form> {
  const { method = 'GET', headers } = request
  const coding = codingOf(request, answer)
  const ifNoneMatch = headers['if-none-match'] ?? null
  const fitted = headFor(answer, { method, ifNoneMatch, coding })
  const { status, hasBody } = fitted
  // What an answer says of itself has precedence; how long it may be kept is said each time.
  const { 'Cache-Control': _control, ...all } = {
    ...deliveryHeaders(publicUrl),
    ...fitted.headers,
  }
  const bytes = status === 304 ? undefined : await encode(answer.body, coding)
  const length = bytes ? { 'Content-Length': String(bytes.length) } : {}
  const head = Object.entries({ ...all, ...length }).flat()
  const form = { status, head, bytes: hasBody ? bytes : undefined }
  const known = forms.get(answer) ?? new Map<string, Form>()
  forms.set(answer, known.set(nameOf(request, answer), form))
  return form
}

/** Of the form that a caller gets; few, whatever is asked. */
function nameOf(request: IncomingMessage, answer: Answer): string {
  const coding = codingOf(request, answer)
  const { ETag: etag } = answer.headers
  const { 'if-none-match': known } = request.headers
  const isKnown =
    known !== undefined && etag !== undefined && isNotModified(known, codedEtag(etag, coding))
  return `${request.method} ${coding} ${isKnown}`
}

function codingOf({ headers }: IncomingMessage, { body }: Answer): string | null {
  return codingFor(headers['accept-encoding']?.toString() ?? null, body.length)
}
