import { UserError } from '../report.js'
import { curlLine } from './curl.js'
import type { Answer, Ask, Data, Http, Identity } from './types.js'

/** Most requests of one run: a loop gone wrong must not become an attack. */
const MAX_REQUESTS = 1_500
/** Longest wait for an answer, milliseconds. */
const TIMEOUT = 30_000
/** Longest wait that a server may ask for by `Retry-After`, seconds; and how often. */
const MAX_WAIT = 65
const MAX_RETRIES = 4
/** Most of a body that is read, bytes. */
const MAX_BODY = 1_000_000

type Options = {
  origin: string
  /** @default the global one */
  fetch?: typeof fetch
}

/** Sends one request at a time, as a user or anonymously, and waits when the server tells it to. */
export function createHttp({ origin, fetch: send = fetch }: Options): Http {
  const signed = new Map<Identity, { name: string; value: string }>()
  let count = 0
  let stopped = false
  return {
    identify: (who, header) => void signed.set(who, header),
    knows: (who) => who === 'anonymous' || signed.has(who),
    count: () => count,
    stop: () => (stopped = true),
    resume: () => (stopped = false),
    send: async (ask) => {
      const url = urlOf(origin, ask)
      const request = initOf(ask, signed)
      for (let retries = 0; ; retries += 1) {
        if (stopped) throw new UserError('Interrupted.')
        if (++count > MAX_REQUESTS) throw new UserError(`Stopped after ${MAX_REQUESTS} requests.`)
        const response = await send(url, { ...request, signal: AbortSignal.timeout(TIMEOUT) })
        const wait = ask.isBurst || retries === MAX_RETRIES ? null : waitOf(response)
        if (wait === null) return await answerOf(response, { url, ask })
        await response.body?.cancel()
        await new Promise((resolve) => setTimeout(resolve, wait * 1000))
      }
    },
  }
}

function urlOf(origin: string, { path, query = {} }: Ask): string {
  const search = new URLSearchParams(defined(query)).toString()
  return `${origin}${path}${search ? `?${search}` : ''}`
}

function defined(
  values: Record<string, string | number | boolean | undefined>,
): [string, string][] {
  return Object.entries(values).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  )
}

function initOf(ask: Ask, signed: Map<Identity, { name: string; value: string }>): RequestInit {
  const { as = 'anonymous', method = 'GET', headers = {}, json, file } = ask
  const own = signed.get(as)
  if (as !== 'anonymous' && !own) throw new Error(`No user is signed in as ${as}.`)
  return {
    method,
    redirect: 'manual',
    headers: {
      'user-agent': 'payload-plugin-stories doctor',
      ...(own ? { [own.name]: own.value } : {}),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...Object.fromEntries(defined(headers)),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(file ? { body: formOf(file) } : {}),
  }
}

function formOf({ name, type, bytes, data = {} }: NonNullable<Ask['file']>): FormData {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  form.set('_payload', JSON.stringify(data))
  return form
}

/** Seconds to wait before the next try; null when the answer is one. */
function waitOf({ status, headers }: Response): number | null {
  if (status !== 429) return null
  const asked = Number(headers.get('retry-after') ?? 5)
  return Number.isFinite(asked) ? Math.min(MAX_WAIT, Math.max(1, asked)) : 5
}

async function answerOf(response: Response, sent: { url: string; ask: Ask }): Promise<Answer> {
  const text = await textOf(response)
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: objectOf(text),
    curl: curlLine(sent),
  }
}

async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  while (reader && bytes < MAX_BODY) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    bytes += value.byteLength
  }
  if (bytes >= MAX_BODY) await reader?.cancel()
  return Buffer.concat(chunks).toString('utf8')
}

function objectOf(text: string): Data {
  if (!text.startsWith('{')) return {}
  try {
    return JSON.parse(text) as Data // it begins as an object
  } catch {
    return {}
  }
}
