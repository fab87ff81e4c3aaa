import { type Answer, type Attack, bytes, type Lab, line } from './attack.js'

const of = (first: string, headers?: string[]) => ({
  send: async (lab: Lab): Promise<Answer[]> => [await line(lab, first, headers)],
})
const refused = (first: string): Attack => ({
  who: 'anonymous',
  what: first,
  ...of(first),
  seen: [400],
})
const elsewhere = (path: string): Attack => ({
  who: 'anonymous',
  what: `GET ${path}`,
  ...of(`GET ${path} HTTP/1.1`),
  seen: [404],
})

/** Rows 5: addresses that one reader takes for another than the next. */
export const ADDRESSES: Attack[] = [
  ...[
    'GET /x/../api/access HTTP/1.1',
    'GET /fr/..%2fapi/access HTTP/1.1',
    'GET /fr/%2e./api/access HTTP/1.1',
    'GET /api/%61ccess HTTP/1.1',
    'GET /%41PI/access HTTP/1.1',
    'GET /api%5caccess HTTP/1.1',
    'GET /api\\access HTTP/1.1',
    'GET //evil.example.org/api/access HTTP/1.1',
    'GET /api///access HTTP/1.1',
    'GET http://evil.example.org/api/access HTTP/1.1',
    'GET /api/access%00.png HTTP/1.1',
    'GET /api/access%0d%0aX:%20y HTTP/1.1',
    'GET /api/access%c0%af HTTP/1.1',
    'GET /api/access% HTTP/1.1',
    'GET /api/access#x HTTP/1.1',
    'GET /%c0%ae%c0%ae/api/access HTTP/1.1',
    'GET api/access HTTP/1.1',
    'GET ?x HTTP/1.1',
    'G%45T /api/access HTTP/1.1',
    'GET /api/access HTTP/9.9',
    'PRI * HTTP/2.0',
  ].map(refused),
  // Another address than the API’s, and no way around what holds there.
  ...['/api;x/access', '/API/access', '/Api/delivery/graphql', '/api.', '/api%20/access'].map(
    elsewhere,
  ),
  elsewhere('/_next/static/chunks/none.js'),
  elsewhere('/_next/static/'),
  {
    who: 'anonymous',
    what: 'a wish for HTTP/2 without encryption',
    ...of('GET /api/access HTTP/1.1', ['Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__']),
    seen: [200],
  },
  {
    who: 'anonymous',
    what: 'an expectation that there is not',
    ...of('GET /api/access HTTP/1.1', ['Expect: 200-ok']),
    seen: [417],
  },
  {
    who: 'anonymous',
    what: 'two hosts',
    ...of('GET /api/access HTTP/1.1', ['Host: evil.example.org']),
    seen: [200, 400],
  },
  {
    who: 'anonymous',
    what: 'no host',
    send: async (lab) => [
      await bytes(lab, 'GET /api/access HTTP/1.1\r\nConnection: close\r\n\r\n'),
    ],
    seen: [400],
  },
  {
    who: 'anonymous',
    what: 'a tunnel',
    ...of('CONNECT evil.example.org:443 HTTP/1.1'),
    seen: [0, 400, 405],
  },
  {
    who: 'anonymous',
    what: 'where Next thinks that it is',
    ...of('GET /admin/collections/users HTTP/1.1', [
      'X-Middleware-Subrequest: middleware:middleware:middleware:middleware:middleware',
      'X-Matched-Path: /fr',
      'X-Invoke-Path: /fr',
      'X-Nextjs-Data: 1',
    ]),
    seen: [200, 307],
  },
  {
    who: 'anonymous',
    what: '300 files of the build that there are not',
    send: (lab) =>
      Promise.all(
        Array.from({ length: 300 }, (_, at) => line(lab, `GET /_next/static/x${at}.js HTTP/1.1`)),
      ),
    seen: [404],
  },
]
