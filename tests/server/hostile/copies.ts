import { type Answer, type Attack, ask, type Lab, line } from './attack.js'

type Way = [what: string, send: (lab: Lab, address: string) => Promise<Answer>]

const withHeaders =
  (headers: Record<string, string>, method = 'GET') =>
  (lab: Lab, address: string) =>
    ask(lab, address, { method, headers })
const at =
  (change: (address: string) => string) =>
  (lab: Lab, address: string): Promise<Answer> =>
    ask(lab, change(address))
const nameOf = (address: string) => /\/[0-9a-f]{8}-([^/]+)$/.exec(address)?.[1] ?? 'x.png'

const WAYS: Way[] = [
  ['as it was', at((address) => address)],
  ['its first byte', withHeaders({ Range: 'bytes=0-0' })],
  ['its last bytes', withHeaders({ Range: 'bytes=-5' })],
  ['many of its ranges', withHeaders({ Range: `bytes=${'0-1,'.repeat(1_000)}2-3` })],
  ['a range if it is what it was', withHeaders({ Range: 'bytes=0-9', 'If-Range': '*' })],
  ['its head', withHeaders({}, 'HEAD')],
  ['if it is another than any', withHeaders({ 'If-None-Match': '*' })],
  [
    'if it is newer than tomorrow',
    withHeaders({ 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' }),
  ],
  ['out of a cache only', withHeaders({ 'Cache-Control': 'only-if-cached' })],
  ['with a query', at((address) => `${address}?v=2`)],
  ['with a folder', at((address) => `${address}?prefix=media`)],
  [
    'smaller, by Next',
    at((address) => `/_next/image?url=${encodeURIComponent(address)}&w=640&q=75`),
  ],
  [
    'by Next, written otherwise',
    at((address) => `/_next/image/?url=${encodeURIComponent(address)}`),
  ],
  ['as data of a page', at((address) => `/_next/data/x${address}.json`)],
  ['as a part of a page', at((address) => `${address}?_rsc=1`)],
  ['under the name of the upload', at((address) => `/api/media/file/${nameOf(address)}`)],
  ['as a document', at((address) => address.replace('/media/', '/files/'))],
  ['under another hash', at((address) => address.replace(/[0-9a-f]{8}-/, '00000000-'))],
  ['without a hash', at((address) => address.replace(/[0-9a-f]{8}-/, ''))],
  ['of the folder itself', at((address) => `/media/${nameOf(address)}`)],
]

/** Rows 6: a picture that has been withdrawn, asked for in every way; none of its bytes comes. */
export const COPIES: Attack[] = [
  ...WAYS.map(([what, send]): Attack => ({
    who: 'anonymous',
    what,
    send: (lab) => Promise.all(lab.withdrawn.map((address) => send(lab, address))),
    seen: [400, 403, 404],
  })),
  {
    who: 'anonymous',
    what: 'the optimiser, in other letters',
    send: (lab) =>
      Promise.all(
        ['/_NEXT/image?url=x', '/_next/Image?url=x', '/_next/image;x?url=x'].map((path) =>
          line(lab, `GET ${path} HTTP/1.1`),
        ),
      ),
    seen: [404],
  },
]
