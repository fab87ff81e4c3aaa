import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readRequestTarget } from '../../../src/cli/server/requestTarget.js'
import { targetRefusal } from '../../../src/cli/server/refuseTarget.js'

test.each([
  ['/', 'page'],
  ['/fr/themes/l%27eau', 'page'],
  ['/fr/th%C3%A8mes', 'page'],
  ['/fr/search?q=../x', 'page'],
  ['/apis', 'page'],
  ['/api', 'api'],
  ['/api/', 'api'],
  ['/api/themes?where[title][equals]=%2e', 'api'],
  ['/api/media/file/a%20b.png', 'api'],
  ['/api/delivery/graphql?query={__typename}', 'delivery'],
  ['/api/deliveryx', 'api'],
  ['/api/media/file/50%25ab%7E.png', 'api'],
  ['/%2561pi/access', 'page'],
  ['/admin/collections/themes/1', 'admin'],
  ['/administration', 'page'],
  ['/_next/static/chunks/[a]b.js', 'asset'],
  ['/_next/image?url=%2Fa&w=64&q=75', 'image'],
])('%s is in normal form, of the kind %s', (target, kind) => {
  expect(readRequestTarget(target)?.kind).toBe(kind)
})

test.each([
  '',
  '*',
  'api/access',
  'http://localhost/api/access',
  '//api/access',
  '/api//access',
  '/x/../api/access',
  '/./api/access',
  '/api/.',
  '/api/..',
  '/x/%2e%2e/api/access',
  '/x/.%2E/api/access',
  '/api%2faccess',
  '/api%5Caccess',
  '/api\\access',
  '/\\api/access',
  '/%61pi/access',
  '/ap%69/access',
  '/x/%252e%252e/api/access',
  '/x/%252Fapi/access',
  '/x/%255c',
  '/%5fnext/image',
  '/api/access%00',
  '/api/access%0a',
  '/api/access%7f',
  '/api/%ff',
  '/api/%',
  '/api/%2',
  '/api/%zz',
  '/api/access#x',
  '/api?x#y',
  '/api/\u00e9',
  '/api/a b',
])('%j is not', (target) => {
  expect(readRequestTarget(target)).toBeNull()
})

test('the kind is the one that Next sees, whatever is asked', () => {
  const parts = fc.constantFrom(
    '/',
    '.',
    '..',
    '%2e',
    '%2F',
    '\\',
    'api',
    'x',
    '%61',
    '%',
    'é',
    '%5c',
  )
  const targets = fc.array(parts, { maxLength: 8 }).map((list) => `/${list.join('')}`)
  fc.assert(
    fc.property(targets, (target) => {
      const read = readRequestTarget(target)
      if (read === null) return
      const { pathname } = new URL(target, 'http://localhost')
      expect(pathname).toBe(read.path)
      expect(decodeURIComponent(pathname).split('/')[1] === 'api').toBe(read.kind === 'api')
    }),
  )
})

test.each([
  ['TRACE', '/', 405],
  ['PROPFIND', '/api/users', 405],
  ['LOCK', '*', 405],
  ['OPTIONS', '*', 400],
  ['GET', 'http://localhost/', 400],
  ['GET', '/_next/image?url=%2Fapi%2Fdelivery%2Fmedia%2F1%2Foriginal&w=640&q=75', 404],
  ['GET', '/_next/static/chunks/none.js', 404],
  ['GET', '/_next/static/chunks/some.js', undefined],
  ['GET', '/api/users', undefined],
])('%s %s is answered with %s ahead of Next', (method, target, status) => {
  const hasAsset = (path: string) => path === '/_next/static/chunks/some.js'
  const refusal = targetRefusal({ method, target: readRequestTarget(target), hasAsset })
  expect(refusal?.status).toBe(status)
})
