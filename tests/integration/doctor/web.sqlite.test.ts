import { expect, test } from 'vitest'

import { examine, type Send, startClinic } from './clinic.js'
import { type Case, inCollection, withoutHooks } from './openings.js'

/** Opens of HTTP and accounts: what must then be found, and nothing beside it. */
const CASES: (Case & { admin?: false })[] = [
  {
    name: 'cookies count from any origin',
    opening: { config: { csrf: [] } },
    only: ['http'],
    finds: ['csrf-origin'],
  },
  {
    name: 'any site may read the management API',
    opening: { config: { cors: '*' } },
    only: ['http'],
    finds: ['cors'],
  },
  {
    name: 'the cookie goes along with requests of other sites',
    opening: inCollection('users', ({ auth }) => ({
      auth: { ...Object(auth), cookies: { sameSite: 'None', secure: false } },
    })),
    only: ['http'],
    finds: ['cookie-flags'],
  },
  {
    name: 'passwords are not looked at',
    opening: withoutHooks('users', 'beforeOperation'),
    only: ['http'],
    finds: ['weak-password'],
  },
  {
    name: 'uploads are not looked at',
    opening: inCollection('media', ({ hooks, upload }) => ({
      hooks: { ...hooks, beforeOperation: [], beforeChange: [] },
      upload: { ...Object(upload), mimeTypes: [], allowRestrictedFileTypes: true },
    })),
    only: ['http'],
    finds: ['upload-html', 'upload-svg'],
  },
  {
    name: 'files go out with no headers',
    // Payload's own handler, and nothing on top of it.
    opening: inCollection('media', ({ upload, endpoints }) => ({
      endpoints: (endpoints || []).filter(({ path }) => path !== '/file/:filename'),
      upload: { ...Object(upload), modifyResponseHeaders: undefined },
    })),
    only: ['http'],
    finds: ['headers-files'],
  },
  {
    name: 'errors tell everything',
    opening: { config: { debug: true } },
    only: ['http'],
    finds: ['error-details'],
  },
  {
    name: 'the form for lost passwords looks for the account',
    opening: inCollection('users', ({ endpoints }) => ({
      endpoints: [
        {
          path: '/forgot-password',
          method: 'post',
          handler: async (req) => {
            const { email } = (await req.json?.()) as { email: string }
            const where = { email: { equals: email } }
            const { totalDocs } = await req.payload.count({ collection: 'users', where })
            return Response.json({ message: 'Success' }, { status: totalDocs > 0 ? 200 : 404 })
          },
        },
        ...(endpoints || []),
      ],
    })),
    only: ['http'],
    finds: ['forgot-password-tells'],
  },
  {
    name: 'accounts are locked after some wrong passwords',
    opening: inCollection('users', ({ auth }) => ({
      auth: { ...Object(auth), maxLoginAttempts: 5, lockTime: 600_000 },
    })),
    only: ['http'],
    finds: ['sign-in-tells'],
  },
  {
    name: 'whoever comes first may make the first account',
    opening: { plugin: { security: { firstRegister: true } } },
    admin: false,
    only: ['http'],
    finds: ['first-register'],
  },
]

test.each(CASES)(
  'it is found when $name',
  async ({ opening, only, finds, admin }) => {
    const app = await startClinic(opening)
    try {
      const report = await examine(app, { only, ...(admin === false ? { admin } : {}) })
      expect(report.failed).toEqual([])
      expect(report.left).toEqual([])
      expect(report.holes.map(({ id }) => id).sort()).toEqual(finds.sort())
    } finally {
      await app.stop()
    }
  },
  120_000,
)

/** Changes every answer on its way. */
const answering =
  (change: (response: Response, path: string) => Response) =>
  (send: Send): Send =>
  async (path, init) =>
    change(await send(path, init), path)

test.each([
  [
    'powered-by',
    answering((response) => {
      response.headers.set('x-powered-by', 'Next.js, Payload')
      return response
    }),
  ],
  [
    'headers-api',
    answering((response) => {
      response.headers.delete('x-content-type-options')
      return response
    }),
  ],
  [
    'file-traversal',
    answering((response, path) => (path === '/.env' ? new Response('SECRET=1') : response)),
  ],
  [
    'delivery-batch',
    answering((response, path) =>
      path === '/api/delivery/graphql' ? new Response('[{"data":{}}]') : response,
    ),
  ],
])('%s is found when the server in front lets it be', async (id, via) => {
  const app = await startClinic()
  const report = await examine(app, { only: [id], skip: [], admin: false, via })
  await app.stop()
  expect(report.holes.map((hole) => hole.id)).toEqual([id])
})

test('sign-in-limit is found when nobody counts attempts', async () => {
  const app = await startClinic(withoutHooks('users', 'beforeOperation'))
  const report = await examine(app, { only: ['sign-in-limit'], skip: [], admin: false })
  await app.stop()
  expect(report.holes.map((hole) => hole.id)).toEqual(['sign-in-limit'])
})
