import { gzipSync } from 'node:zlib'

import { headOf, MB } from '../attackers.js'
import {
  type Attack,
  ask,
  type Answer,
  begin,
  bytes,
  type Lab,
  rep,
  times,
  type Who,
} from './attack.js'

const DELIVERY = '/api/delivery/graphql'
const json = { 'Content-Type': 'application/json' }
const form = { 'content-type': 'multipart/form-data; boundary=x' }
const part = (name: string, file = '') =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\nv\r\n`
const parts = (count: number, one: (at: number) => string) => `${rep(count, one, '')}--x--\r\n`

function upload(lab: Lab, body: string, who: Who, target = '/api/media'): Promise<Answer> {
  return ask(lab, target, { method: 'POST', body, who, headers: form })
}

const chunked = (body: string, more = '') =>
  `POST ${DELIVERY} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n${more}Transfer-Encoding: chunked\r\n\r\n${body}`

/** Rows 3: bodies that do not come, lie about themselves, or are made of very many parts. */
export const BODIES: Attack[] = [
  {
    who: 'anonymous',
    what: '150 queries of one address, each begun and not finished',
    send: (lab) => begin(lab, { target: DELIVERY, count: 150, from: () => '127.0.30.1' }),
    seen: [],
  },
  {
    who: 'anonymous',
    what: '300 bodies of untold length from thirty addresses, each one chunk long',
    send: (lab) => {
      for (let at = 0; at < 300; at += 1)
        lab.half({
          port: lab.app.port,
          text: chunked('1\r\n{\r\n'),
          from: `127.0.31.${1 + (at % 30)}`,
        })
      return Promise.resolve([])
    },
    seen: [],
  },
  {
    who: 'viewer',
    what: '20 uploads of 200 MB, each begun and not finished',
    send: (lab) =>
      begin(lab, {
        ...{ target: '/api/media', count: 20, from: (at) => `127.0.32.${1 + at}` },
        headers: { ...form, ...lab.by.viewer, 'Content-Length': String(200 * MB) },
      }),
    seen: [],
  },
  ...[
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n\r\n12345'],
    ['a length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a length below nothing', 'Content-Length: -5\r\n\r\n'],
    ['a length in words', 'Content-Length: five\r\n\r\n12345'],
    ['a chunk of no number', 'Transfer-Encoding: chunked\r\n\r\nzz\r\n'],
    ['chunks that are no last coding', 'Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n'],
    ['a chunk of 2^64', 'Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\nx\r\n'],
  ].map(([what, rest]): Attack => ({
    who: 'anonymous',
    what: `a body with ${what}`,
    send: async (lab) => [await bytes(lab, `POST ${DELIVERY} HTTP/1.1\r\nHost: x\r\n${rest}`)],
    seen: [400, 413],
  })),
  {
    who: 'anonymous',
    what: 'a chunk with 100 kB of extensions',
    send: async (lab) => [await bytes(lab, chunked(`1;${'a'.repeat(100_000)}\r\nx\r\n`))],
    seen: [400, 413],
  },
  {
    who: 'anonymous',
    what: '100,000 chunks of one character',
    send: async (lab) => [await bytes(lab, chunked(`${'1\r\nx\r\n'.repeat(100_000)}0\r\n\r\n`))],
    seen: [400],
  },
  {
    who: 'anonymous',
    what: '50 MB of blanks, compressed',
    send: (lab) => {
      const text = gzipSync(Buffer.alloc(50 * MB, ' '))
      const headers = { ...json, 'Content-Encoding': 'gzip', Connection: 'close' }
      const head = headOf({ target: DELIVERY, length: text.length, headers })
      return times(5, () => bytes(lab, Buffer.concat([Buffer.from(head), text])))
    },
    seen: [400, 415],
  },
  {
    who: 'anonymous',
    what: 'a form of 900 fields',
    send: (lab) =>
      times(5, () =>
        upload(
          lab,
          parts(900, (at) => part(`f${at}`)),
          'anonymous',
          '/api/themes',
        ),
      ),
    seen: [400, 403, 413],
  },
  {
    who: 'viewer',
    what: 'a form of 100,000 fields',
    send: (lab) =>
      times(2, () =>
        upload(
          lab,
          parts(100_000, (at) => part(`f${at}`)),
          'viewer',
        ),
      ),
    seen: [403, 413],
  },
  {
    who: 'viewer',
    what: 'a form of 100,000 files',
    send: (lab) =>
      times(2, () =>
        upload(
          lab,
          parts(100_000, () => part('file', '; filename="a.png"')),
          'viewer',
        ),
      ),
    seen: [403, 413],
  },
  {
    who: 'viewer',
    what: 'names of fields nested 30 deep',
    send: (lab) =>
      times(2, () =>
        upload(
          lab,
          parts(20_000, (at) => part(`a${'[b]'.repeat(30)}[${at}]`)),
          'viewer',
        ),
      ),
    seen: [403, 413],
  },
  {
    who: 'translator',
    what: 'translations in 8,000 files',
    send: async (lab) => [
      await upload(
        lab,
        parts(8_000, () => part('file', '; filename="a.xlf"')),
        'translator',
        '/api/translation/import',
      ),
    ],
    seen: [400, 413],
  },
  {
    who: 'viewer',
    what: 'a refused form of 5 MB, and more on the same connection',
    send: async (lab) => {
      const body = parts(100_000, (at) => part(`f${at}`))
      const headers = { ...form, Authorization: lab.by.viewer.authorization ?? '' }
      const head = headOf({ target: '/api/themes', length: 900_000, headers })
      const next = 'GET /api/access HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
      return [await bytes(lab, head + body.slice(0, 900_000) + next)]
    },
    seen: [400, 413],
  },
]
