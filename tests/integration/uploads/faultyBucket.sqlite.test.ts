import { setTimeout } from 'node:timers/promises'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'

import { s3Files } from '../../../src/storage/s3Files.js'
import { type Bucket, optionsOf, startBucket } from '../../helpers/bucket.js'
import { asUser } from '../../helpers/people.js'
import { send } from '../../helpers/rest.js'
import { startWorld, type World } from '../delivery/world.js'

let bucket: Bucket
let world: World
beforeAll(async () => {
  bucket = await startBucket()
  world = await startWorld({ plugin: { storage: s3Files(optionsOf(bucket)) } })
})
afterEach(() => vi.unstubAllGlobals())
afterAll(async () => {
  await world.stop()
  await bucket.stop()
})

const ask = globalThis.fetch

test('a file comes whole where the service does not tell its length', async () => {
  const query = '{ theme(slug: "durabilite-environnementale", locale: fr) { image { url } } }'
  const { url } = (await world.graphql(query)).data.theme.image
  const read = async () => {
    const { headers, body } = await world.request(url)
    const { byteLength } = await new Response(body).arrayBuffer()
    return [headers.get('content-length'), byteLength]
  }
  const [length, bytes] = await read()
  expect(length).toBe(String(bytes))
  vi.stubGlobal('fetch', async (request: Request) => {
    const { body, headers, status } = await ask(request)
    const told = new Headers(headers)
    told.delete('content-length')
    return new Response(body, { status, headers: told })
  })
  expect(await read()).toEqual([null, bytes])
})

test('an upload leaves no object behind when one of its files is refused', async () => {
  const before = bucket.keys()
  const sending: Promise<Response>[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method !== 'PUT') return ask(request)
    if (request.url.endsWith('.avif')) return new Response(null, { status: 403 })
    const later = setTimeout(200).then(() => ask(request))
    sending.push(later)
    return later
  })
  const picture = { width: 400, height: 300, channels: 3, background: 'teal' } as const
  const bytes = await sharp({ create: picture }).png().toBuffer()
  const by = await asUser(world, 'editor')
  const { status } = await send(world, 'media', { by, file: { name: 'refused.png', bytes } })
  await Promise.all(sending)
  expect([status, sending.length > 0]).toEqual([400, true])
  expect(bucket.keys()).toEqual(before)
})

test('a bucket that is not there is an error, where a file that is not there is none', async () => {
  const options = optionsOf(bucket)
  expect(await s3Files(options).read('images/none.png')).toBeNull()
  const absent = s3Files({ ...options, bucket: 'absent' })
  await expect(absent.read('images/none.png')).rejects.toThrow('S3 answered 404 (NoSuchBucket).')
})
