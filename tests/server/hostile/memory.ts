import { createHash } from 'node:crypto'

import { type Attack, ask, bytes, deliver, times } from './attack.js'

/** Of 127.1.0.0/16, which all reach this machine. */
const address = (at: number) => `127.1.${at % 250}.${1 + Math.floor(at / 250)}`
const PING = '/api/delivery/graphql?query={__typename}'

/** Rows 2: what strangers can have the server remember. */
export const MEMORY: Attack[] = [
  {
    who: 'anonymous',
    what: '100 documents of 120 kB',
    send: (lab) => times(100, (at) => deliver(lab, `{__typename} #${at}${'愛'.repeat(40_000)}`)),
    seen: [200, 503],
  },
  {
    who: 'anonymous',
    what: '90 wrong documents of 8 kB',
    send: (lab) => times(90, (at) => deliver(lab, `{ ${'x'.repeat(8_000)}${at} }`)),
    seen: [200, 503],
  },
  {
    who: 'anonymous',
    what: '90 persisted queries of 30,000 ideographs',
    send: (lab) =>
      times(90, (at) => {
        const query = `{__typename}#${at}${'愛'.repeat(30_000)}`
        const sha256Hash = createHash('sha256').update(query).digest('hex')
        return deliver(lab, query, { extensions: { persistedQuery: { version: 1, sha256Hash } } })
      }),
    seen: [200, 503],
  },
  {
    who: 'anonymous',
    what: '90 hashes of queries that never come',
    send: (lab) =>
      times(90, (at) => {
        const sha256Hash = createHash('sha256').update(String(at)).digest('hex')
        const extensions = { persistedQuery: { version: 1, sha256Hash } }
        const body = JSON.stringify({ extensions })
        return ask(lab, '/api/delivery/graphql', { method: 'POST', body })
      }),
    seen: [200, 404, 503],
    says: /PERSISTED_QUERY_NOT_FOUND/,
  },
  {
    who: 'anonymous',
    what: '90 cookies of 12 kB',
    send: (lab) =>
      times(90, (at) =>
        ask(lab, '/api/access', {
          headers: { cookie: `payload-token=${at}${'a.'.repeat(6_000)}` },
        }),
      ),
    seen: [200, 503],
  },
  {
    who: 'anonymous',
    what: '100 keys that nobody has',
    send: (lab) =>
      times(100, (at) =>
        ask(lab, '/api/themes', { headers: { authorization: `api-clients API-Key ${at}-wrong` } }),
      ),
    seen: [403, 429, 503],
  },
  {
    who: 'anonymous',
    what: 'requests from 150 addresses',
    send: (lab) =>
      times(150, (at) => {
        const text = `GET ${PING} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`
        return bytes(lab, text, address(at))
      }),
    seen: [200, 503],
  },
  {
    who: 'anonymous',
    what: '90 addresses that it says it comes from, 500 proxies each',
    send: (lab) =>
      times(90, (at) => {
        const chain = Array.from({ length: 500 }, (_, hop) => `10.${at % 250}.${hop % 250}.9`)
        const headers = { 'x-forwarded-for': chain.join(', '), 'x-real-ip': `10.0.0.${at % 250}` }
        return ask(lab, PING, { headers })
      }),
    seen: [200, 503],
  },
  {
    who: 'anonymous',
    what: 'heads of 20 kB, and of 3,000 lines',
    send: (lab) =>
      times(60, (at) => {
        const more = at % 2 ? `X: ${'a'.repeat(20_000)}\r\n` : 'a: b\r\n'.repeat(3_000)
        return bytes(lab, `GET ${PING} HTTP/1.1\r\nHost: x\r\n${more}\r\n`)
      }),
    seen: [200, 431],
  },
  {
    who: 'anonymous',
    what: 'validators of 14 kB, and languages',
    send: (lab) =>
      times(100, (at) => {
        const list = Array.from({ length: 900 }, (_, one) => `"${at}${one}"`).join(', ')
        return ask(lab, PING, { headers: { 'if-none-match': list, 'accept-language': list } })
      }),
    seen: [200, 503],
  },
  {
    who: 'anonymous',
    what: 'ids of requests, hosts and agents of 4 kB',
    send: (lab) =>
      times(100, (at) => {
        const long = `${at}${'x'.repeat(4_000)}`
        const headers = { 'x-request-id': long, 'x-forwarded-host': long, 'user-agent': long }
        return ask(lab, PING, { headers })
      }),
    seen: [200, 503],
  },
  {
    who: 'anonymous',
    what: 'searches of the site for 40 long texts',
    send: (lab) =>
      times(40, (at) => ask(lab, `/fr/search?q=${at}${encodeURIComponent('é'.repeat(2_000))}`)),
    seen: [200, 503],
  },
]
