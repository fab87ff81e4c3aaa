import { Agent, get } from 'node:http'

import { judge, type Seen } from './truth.js'

/** How many answers there were, and what was wrong with them. */
export type Readings = {
  reads: number
  kept: number
  notModified: number
  /** Of questions whose answer changes. */
  changing: number
  torn: number
  wrong: string[]
}

/** What is asked for. `steady`: the answer as long as nothing that it shows changes; null: it changes. */
export type Question = { query: string; steady: string | null }

type Asked = {
  urls: readonly string[]
  questions: readonly Question[]
  /** When it is enough: so many reads of all connections, or a moment of this process. */
  reads: number
  until: number
  connection: number
}
type Answer = { text: string; etag: string }

/**
 * One connection that asks again as soon as it is answered, each server and each question in turn;
 * every other time whether what it has is still true.
 */
export async function readOn(asked: Asked, readings: Readings): Promise<void> {
  const { urls, questions, connection } = asked
  const agents = urls.map(() => new Agent({ keepAlive: true, maxSockets: 1 }))
  const known = new Map<string, Answer>()
  const isOver = () => readings.reads >= asked.reads || performance.now() > asked.until
  for (let n = connection; !isOver(); n += 1) {
    readings.reads += 1
    const question = questions[n % questions.length]
    if (!question) throw new Error('There is no question.')
    const round = Math.floor(n / questions.length)
    const server = round % urls.length
    // Several with the same answer, so that some are kept when others are not.
    const search = searchOf(`${question.query} # ${round % 5}`)
    const last = (round >> 1) % 2 ? known.get(search) : undefined
    const from = performance.now()
    const given = await fetched(`${urls[server]}/api/delivery/graphql?${search}`, {
      agent: agents[server],
      headers: { ...senderOf(n, connection), ...(last ? { 'if-none-match': last.etag } : {}) },
    })
    const span = { from, until: performance.now() }
    const answer = given.status === 304 && last ? last : given
    known.set(search, answer)
    if (given.isKept) readings.kept += 1
    if (given.status === 304) readings.notModified += 1
    if (question.steady === null) readings.changing += 1
    const fault = faultOf({ question, text: answer.text, span })
    if (fault === 'torn') readings.torn += 1
    else if (fault) readings.wrong.push(`${given.status} ${fault}`.slice(0, 400))
  }
  for (const agent of agents) agent.destroy()
}

/** The answer to a question, as it is now. */
export async function answerTo(url: string, query: string): Promise<string> {
  const headers = senderOf(0, 0)
  return (await fetched(`${url}/api/delivery/graphql?${searchOf(query)}`, { headers })).text
}

function faultOf(given: {
  question: Question
  text: string
  span: { from: number; until: number }
}): string | null {
  const { question, text, span } = given
  if (question.steady !== null) return text === question.steady ? null : `wrong: ${text}`
  const seen = seenIn(text)
  return seen ? judge(seen, span) : `wrong: ${text}`
}

function searchOf(query: string): string {
  return `query=${encodeURIComponent(query)}`
}

/** Limits count senders, so each request comes from one of many. */
function senderOf(n: number, connection: number): Record<string, string> {
  return { 'x-forwarded-for': `10.${n % 200}.${(n >> 8) % 200}.${connection + 1}` }
}

/** All of it, wherever it stands in the answer; null: this is no answer. */
function seenIn(text: string): Seen | null {
  const title = /^\{"data":\{"theme":\{"title":"(.*?)",/.exec(text)?.[1]
  if (title === undefined) return null
  const quotes = [...text.matchAll(/(Voix \d+), version \d+\./g)]
  const seen = new Map([['title', title]])
  for (const [quote, name] of quotes) if (name) seen.set(name, quote)
  return seen
}

type Fetched = Answer & { status: number; isKept: boolean }
type Options = { agent?: Agent | undefined; headers: Record<string, string> }

function fetched(url: string, { agent, headers }: Options): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const request = get(url, { ...(agent ? { agent } : {}), headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      const { statusCode: status = 0, headers: given } = response
      const isKept = given['cache-status'] === 'stories; hit'
      response.once('end', () => resolve({ text, etag: given.etag ?? '', status, isKept }))
    })
    request.once('error', reject)
  })
}
