import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'

import { s3Files } from '../../../src/storage/s3Files.js'

const OPTIONS = { bucket: 'uploads', accessKeyId: 'key', secretAccessKey: 'secret' }

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a file that is compressed on the way has its bytes, and no length', async () => {
  const server = createServer((_request, response) => {
    const body = gzipSync('WEBVTT')
    const headers = { 'content-encoding': 'gzip', 'content-length': body.length }
    response.writeHead(200, { ...headers, 'content-type': 'text/vtt' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // of a server that listens on a port
  const file = await s3Files({ ...OPTIONS, endpoint: `http://127.0.0.1:${port}` }).read('a.vtt')
  expect(file?.bytes).toBeNull()
  expect(await new Response(file?.body).text()).toBe('WEBVTT')
  await new Promise((resolve) => server.close(resolve))
})

describe('a service that does not answer', () => {
  /** Whether a file of so many bytes is given up after so many seconds. */
  async function isGivenUp(bytes: number, seconds: number): Promise<boolean> {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const asked = new Promise<AbortSignal>((resolve) => {
      vi.stubGlobal('fetch', ({ signal }: Request) => {
        resolve(signal)
        return new Promise(() => undefined)
      })
    })
    const file = { bytes: new Uint8Array(bytes), mimeType: 'video/mp4' }
    void s3Files(OPTIONS).write('a.mp4', file)
    vi.advanceTimersByTime(seconds * 1000)
    return (await asked).aborted
  }

  test.each([
    [1, 29, false],
    [1, 31, true],
    [10_000_000, 49, false],
    [10_000_000, 51, true],
  ])('is given up as late as a file of %i bytes needs: after %i s, %s', async (...row) => {
    const [bytes, seconds, expected] = row
    expect(await isGivenUp(bytes, seconds)).toBe(expected)
  })
})

describe('an option that would lead out of the bucket is refused', () => {
  test.each([
    [{ prefix: '../other' }, 'storage.prefix'],
    [{ prefix: 'cms/./a' }, 'storage.prefix'],
    [{ bucket: 'uploads/../other' }, 'storage.bucket'],
    [{ bucket: '..' }, 'storage.bucket'],
  ])('%o', (wrong, name) => {
    expect(() => s3Files({ ...OPTIONS, ...wrong })).toThrow(name)
  })
})
