import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { addMediaCommands } from '../../../src/cli/mediaCommands.js'
import { addTransferCommands } from '../../../src/cli/transferCommands.js'
import { checkMedia } from '../../../src/monitoring/checks.js'
import { s3Files } from '../../../src/storage/s3Files.js'
import { bringUploads } from '../../../src/transfer/backup/bringUploads.js'
import { type Bucket, optionsOf, startBucket, storageOf } from '../../helpers/bucket.js'
import { commandsOf } from '../../helpers/commands.js'
import { CONSENT, create } from '../../helpers/entries.js'
import { startPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'
import { makePdf } from '../../unit/documents/pdf.js'
import { startWorld, type World } from '../delivery/world.js'

/** The same content: on our disk, in a bucket of ours, and in one that Payload's plugin fills. */
type Where = 'disk' | 's3Files' | 'storage-s3'

let buckets: Record<'s3Files' | 'storage-s3', Bucket>
let worlds: Record<Where, World>
let editor: Identity
beforeAll(async () => {
  buckets = { s3Files: await startBucket(), 'storage-s3': await startBucket() }
  worlds = {
    disk: await startWorld(),
    s3Files: await startWorld({ plugin: { storage: s3Files(optionsOf(buckets.s3Files)) } }),
    // Before ours, where it would once have kept nothing in the bucket.
    'storage-s3': await startWorld({ config: { plugins: [storageOf(buckets['storage-s3'])] } }),
  }
  editor = await asUser(worlds.s3Files, 'editor')
})
afterAll(async () => {
  for (const world of Object.values(worlds)) await world.stop()
  for (const bucket of Object.values(buckets)) await bucket.stop()
})

const QUERY = `{ theme(slug: "durabilite-environnementale", locale: fr) {
  image { url webp: sources { url } avif: sources(format: AVIF) { url } square: url(width: 300, height: 300, fit: COVER) }
  documents { nodes { file { url } } }
} }`

async function addresses(world: World): Promise<string[]> {
  const { data } = await world.graphql(QUERY)
  return [...JSON.stringify(data).matchAll(/"url":"([^"]+)"|"square":"([^"]+)"/g)].map(
    ([, url, square]) => url ?? square ?? '',
  )
}

async function answer(world: World, url: string, headers: HeadersInit = {}) {
  const response = await world.request(url, { headers })
  const bytes = Buffer.from(await response.arrayBuffer())
  const named = [
    'content-type',
    'content-length',
    'content-range',
    'accept-ranges',
    'cache-control',
  ]
  return {
    status: response.status,
    headers: named.map((name) => response.headers.get(name)),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

const readManifest = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
    files: { path: string; sha256: string }[]
  }

const image = () =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()

const status = async (world: World, path: string) => {
  const response = await world.request(path)
  await response.arrayBuffer()
  return response.status
}

describe('a public file', () => {
  test.each(['s3Files', 'storage-s3'] as const)(
    'comes from the bucket of %s with the bytes and headers that it has from the disk',
    async (where) => {
      const [own, others] = [await addresses(worlds.disk), await addresses(worlds[where])]
      expect(others).toHaveLength(own.length)
      expect(own.length).toBeGreaterThan(6)
      for (const [at, url] of own.entries())
        for (const headers of [{}, { range: 'bytes=2-9' }, { range: 'bytes=9-' }] as HeadersInit[])
          expect(await answer(worlds[where], others[at] ?? '', headers)).toEqual(
            await answer(worlds.disk, url, headers),
          )
      const outside = { range: 'bytes=9000000-' }
      expect((await answer(worlds[where], others[0] ?? '', outside)).status).toBe(416)
      expect(buckets[where].keys().length).toBeGreaterThan(6)
    },
  )

  test.each(['s3Files', 'storage-s3'] as const)(
    'of %s is not to be had by other addresses',
    async (where) => {
      const [url = ''] = await addresses(worlds[where])
      const name = decodeURIComponent(url.slice(url.lastIndexOf('/') + 10))
      const own = `/api/media/file/${encodeURIComponent(name)}`
      for (const query of ['', '?prefix=images', '?prefix=', '?prefix=consents'])
        expect([400, 403]).toContain(await status(worlds[where], own + query))
      const wrong = url.replace(/[^/]+$/, '00000000-..%2Fconsents%2Fa.pdf')
      expect(await status(worlds[where], wrong)).toBe(404)
    },
  )

  test('is a redirect to a signed address that ends soon, where that is wanted', async () => {
    const store = s3Files({ ...optionsOf(buckets.s3Files), signedSeconds: 60 })
    const file = buckets.s3Files.keys().find((one) => one.endsWith('.jpg')) ?? ''
    const headers = { mimeType: 'image/jpeg', disposition: 'inline' }
    const address = new URL((await store.signedUrl?.(file, headers)) ?? '')
    expect(address.searchParams.get('X-Amz-Expires')).toBe('60')
    expect(address.searchParams.get('X-Amz-Signature')).toMatch(/^[0-9a-f]{64}$/)
    const response = await fetch(address)
    expect([response.status, response.headers.get('content-disposition')]).toEqual([200, 'inline'])
    await response.arrayBuffer()
  })
})

describe('the evidence of a consent', () => {
  test.each(['s3Files', 'storage-s3'] as const)('of %s is never public', async (where) => {
    const world = worlds[where]
    const bytes = await makePdf()
    const file = { data: bytes, mimetype: 'application/pdf', name: 'oui.pdf', size: bytes.length }
    await create(world, 'consents', CONSENT, { more: { file } })
    expect(buckets[where].keys()).toContain('consents/oui.pdf')
    for (const path of [
      '/api/consents/file/oui.pdf',
      '/api/consents/file/oui.pdf?prefix=consents',
      '/api/media/file/..%2Fconsents%2Foui.pdf',
      '/api/media/file/oui.pdf?prefix=consents',
      '/api/files/file/oui.pdf?prefix=consents',
    ])
      expect([path, [400, 403, 404].includes(await status(world, path))]).toEqual([path, true])
    const reader = await asUser(world, 'editor')
    const read = await world.request('/api/consents/file/oui.pdf', { headers: reader.headers })
    expect(read.headers.get('cache-control')).toBe('private, no-store')
    expect(Buffer.from(await read.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true)
  })
})

type Named = { filename: string; sizes: Record<string, { filename: string | null }> }

describe('an image in a bucket of ours', () => {
  const stored = () => buckets.s3Files.keys()
  const upload = async () => {
    const file = { name: 'photo.png', bytes: await image() }
    return (await send(worlds.s3Files, 'media', { by: editor, file })).body.doc
  }
  const filesOf = (doc: Named): string[] =>
    [doc, ...Object.values(doc.sizes)].flatMap(({ filename }) =>
      filename ? [`images/${filename}`] : [],
    )

  test('has the objects that its document names, and none when it is gone', async () => {
    const before = stored()
    const doc = await upload()
    expect(stored()).toEqual([...before, ...filesOf(doc)].sort())
    await rest(worlds.s3Files, 'DELETE', `media/${doc.id}`, { by: editor })
    expect(stored()).toEqual(before)
  })

  test('is replaced as a whole', async () => {
    const before = stored()
    const doc = await upload()
    const file = { name: 'other.png', bytes: await image() }
    const { body } = await send(worlds.s3Files, `media/${doc.id}`, {
      by: editor,
      method: 'PATCH',
      file,
    })
    expect(stored()).toEqual([...before, ...filesOf(body.doc)].sort())
    expect(filesOf(body.doc).some((name) => filesOf(doc).includes(name))).toBe(false)
    await rest(worlds.s3Files, 'DELETE', `media/${doc.id}`, { by: editor })
  })

  test('gets new cuts when its focal point moves, and is cropped', async () => {
    const before = stored()
    const doc = await upload()
    const moved = await rest(worlds.s3Files, 'PATCH', `media/${doc.id}`, {
      by: editor,
      data: { focalX: 10, focalY: 90 },
    })
    expect(
      moved.body.doc.sizes.square320?.filename ?? JSON.stringify(moved.body.doc.sizes),
    ).toMatch(/10-90/)
    expect(stored()).toEqual([...before, ...filesOf(moved.body.doc)].sort())
    const crop =
      'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=200&uploadEdits[heightInPixels]=150'
    const cropped = await rest(worlds.s3Files, 'PATCH', `media/${doc.id}?${crop}`, {
      by: editor,
      data: {},
    })
    expect(cropped.messages).toEqual([])
    expect([cropped.status, cropped.body.doc.width, cropped.body.doc.height]).toEqual([
      200, 200, 150,
    ])
    expect(stored()).toEqual([...before, ...filesOf(cropped.body.doc)].sort())
    await rest(worlds.s3Files, 'DELETE', `media/${doc.id}`, { by: editor })
  })

  test('has the objects that its document names when a save fails', async () => {
    const before = stored()
    const doc = await upload()
    const file = { name: 'other.png', bytes: await image() }
    worlds.s3Files.payload.collections.media?.config.hooks.afterChange.push(() => {
      worlds.s3Files.payload.collections.media?.config.hooks.afterChange.pop()
      throw new Error('a host hook fails')
    })
    const failed = await send(worlds.s3Files, `media/${doc.id}`, {
      by: editor,
      method: 'PATCH',
      file,
    })
    expect(failed.status).toBe(500)
    // Without transactions, a database keeps what a failed save has written.
    const { body } = await rest(worlds.s3Files, 'GET', `media/${doc.id}`, { by: editor })
    expect(stored()).toEqual([...before, ...filesOf(body)].sort())
    await rest(worlds.s3Files, 'DELETE', `media/${doc.id}`, { by: editor })
  })
})

test('an export has the files of a bucket, and an import brings them to one', async () => {
  const run = commandsOf(addTransferCommands)
  const folder = (where: Where) => path.join(worlds[where].directory, 'export')
  for (const where of ['disk', 's3Files'] as const)
    await run(worlds[where], 'export', [folder(where)])
  const media = (where: Where) =>
    readManifest(folder(where)).files.filter((file) => file.path.startsWith('media/'))
  expect(media('s3Files')).toEqual(media('disk'))
  const storage = s3Files({ ...optionsOf(buckets.s3Files), prefix: 'copy' })
  const other = await startPayload({ plugin: { storage } })
  const { result } = await run(other, 'import', [folder('s3Files')])
  expect(result).toMatchObject({ ok: true, files: media('s3Files').length, missing: [] })
  const copied = buckets.s3Files.keys().filter((key) => key.startsWith('copy/'))
  expect(copied).toHaveLength(media('s3Files').length)
  // A backup has them in the same folders.
  const restored = s3Files({ ...optionsOf(buckets.s3Files), prefix: 'restored' })
  const settings = { ...other.settings, storage: restored }
  await bringUploads({ payload: other.payload, settings, folder: folder('s3Files') })
  const brought = buckets.s3Files.keys().filter((key) => key.startsWith('restored/'))
  expect(brought).toEqual(copied.map((key) => key.replace('copy/', 'restored/')))
  await other.stop()
})

test('a bucket that does not answer makes the server not ready', async () => {
  expect(await checkMedia(worlds.s3Files)).toEqual({ state: 'pass' })
  const storage = s3Files({ ...optionsOf(buckets.s3Files), endpoint: 'http://127.0.0.1:9' })
  const settings = { ...worlds.s3Files.settings, storage }
  expect(await checkMedia({ ...worlds.s3Files, settings })).toMatchObject({
    state: 'fail',
    reason: expect.stringContaining('The store of uploads (s3) does not answer'),
  })
})

test('media orphans finds objects that no document names', async () => {
  const run = commandsOf(addMediaCommands)
  const store = s3Files(optionsOf(buckets.s3Files))
  await store.write('images/lost.png', {
    bytes: new Uint8Array(await image()),
    mimeType: 'image/png',
  })
  expect((await run(worlds.s3Files, 'media orphans', [])).result.orphans).toEqual([])
  const { result } = await run(worlds.s3Files, 'media orphans', [], { all: true, remove: true })
  expect(result.orphans.map(({ path }: { path: string }) => path)).toEqual(['images/lost.png'])
  expect(buckets.s3Files.keys()).not.toContain('images/lost.png')
  const { said } = await run(worlds['storage-s3'], 'media orphans', [])
  expect(said[0]).toMatch(/^A storage plugin keeps the files of media, files, consents/)
})

describe('a storage plugin that would show files to anybody is refused at start', () => {
  test.each([
    [
      'disablePayloadAccessControl',
      { collections: { consents: { disablePayloadAccessControl: true as const } } },
    ],
    [
      'generateFileURL',
      { collections: { media: { generateFileURL: () => 'https://cdn.example.org/a' } } },
    ],
    ['clientUploads', { clientUploads: true }],
  ])('%s', async (name, more) => {
    const start = startPayload({ config: { plugins: [storageOf(buckets['storage-s3'], more)] } })
    await expect(start).rejects.toThrow(name)
  })
})
