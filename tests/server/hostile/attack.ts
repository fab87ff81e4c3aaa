import type { App } from '../../e2e/app.js'
import { type connections, headOf, sendRaw, statusIn } from '../attackers.js'

export type Who = 'anonymous' | 'apiClient' | 'viewer' | 'translator' | 'admin'

/** What came back: of each request its status (0: the connection ended) and the beginning of its text. */
export type Answer = { status: number; text: string }

export type Attack = {
  who: Who
  /** What is sent. */
  what: string
  send: (lab: Lab) => Promise<Answer[]>
  /** Statuses that an answer may have. */
  seen: readonly number[]
  /** What each answer says that is not BUSY. */
  says?: RegExp
}

export type Lab = {
  app: App
  /** Headers by which a request comes from somebody. */
  by: Record<Who, Record<string, string>>
  ids: Record<'story' | 'theme', string | number>
  /** Ids of segments of the story, in Spanish. */
  segments: readonly string[]
  /** Addresses of a picture that was public and is no more, all variants. */
  withdrawn: readonly string[]
  /** Connections that are begun and not finished; all are ended after each attack. */
  half: ReturnType<typeof connections>['half']
}

const json = { 'content-type': 'application/json' }

type Sent = {
  method?: string
  body?: string | Uint8Array
  who?: Who
  headers?: Record<string, string>
  /** Characters of the answer that are kept. */
  keep?: number
}

/** Sends one request, as a client of HTTP does. */
export async function ask(lab: Lab, target: string, sent: Sent = {}): Promise<Answer> {
  const { method = 'GET', body, who = 'anonymous', headers = {}, keep = 2_000 } = sent
  const type = body === undefined ? {} : json
  const response = await fetch(`${lab.app.url}${target}`, {
    method,
    redirect: 'manual',
    headers: { ...type, ...lab.by[who], ...headers },
    // A typed array is a body, which the type of an older library does not say.
    ...(body === undefined ? {} : { body: body as string }),
  })
  return { status: response.status, text: (await response.text()).slice(0, keep) }
}

/** Asks the delivery API. */
export function deliver(lab: Lab, query: string, more: object = {}): Promise<Answer> {
  const body = JSON.stringify({ query, ...more })
  return ask(lab, '/api/delivery/graphql', { method: 'POST', body })
}

/** Asks Payload's own GraphQL. */
export function manage(lab: Lab, query: string, who: Who): Promise<Answer> {
  return ask(lab, '/api/graphql', { method: 'POST', body: JSON.stringify({ query }), who })
}

/** Sends the same or other things at once. */
export function times(count: number, send: (at: number) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(Array.from({ length: count }, (_, at) => send(at)))
}

/** Repeats a text with its number. */
export function rep(count: number, text: (at: number) => string, between = ' '): string {
  return Array.from({ length: count }, (_, at) => text(at)).join(between)
}

/** Sends bytes as they are. */
export async function bytes({ app }: Lab, text: string | Buffer, from?: string): Promise<Answer> {
  const given = await sendRaw({ port: app.port, text, patience: 5_000, ...(from ? { from } : {}) })
  return { status: statusIn(given), text: given.slice(0, 2_000) }
}

/** A request line as it is, with nothing else to see. */
export function line(lab: Lab, first: string, headers: string[] = []): Promise<Answer> {
  const lines = [first, 'Host: localhost', 'Connection: close', ...headers]
  return bytes(lab, `${lines.join('\r\n')}\r\n\r\n`)
}

type Begun = {
  target: string
  count: number
  from: (at: number) => string
  /** The part of the body that is sent. */
  part?: string
  headers?: Record<string, string>
}

/** Begins requests whose bodies never come. */
export function begin(lab: Lab, begun: Begun): Promise<Answer[]> {
  const { target, count, from, part = '{', headers = {} } = begun
  const text = headOf({ target, length: 500, headers: { ...json, ...headers } }) + part
  for (let at = 0; at < count; at += 1) lab.half({ port: lab.app.port, text, from: from(at) })
  return Promise.resolve([])
}
