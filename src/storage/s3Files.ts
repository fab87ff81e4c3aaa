import { AwsClient } from 'aws4fetch'
import { createHash } from 'node:crypto'
import { z } from 'zod'

import { readOption } from '../entries/readOption.js'
import { kindOf } from '../schema/kindOf.js'
import { said } from '../schema/said.js'
import { isBucketName, isKeyPrefix } from './bucketNames.js'
import { readObjectList } from './readObjectList.js'
import type { FileStore, ListedFile, StoredFile } from './fileStore.js'

/** A bucket of S3, or of a service that speaks its protocol. It must not be public. */
export type S3Options = {
  /** Its name. */
  bucket: string
  /** The name of the key to it. */
  accessKeyId: string
  /** The secret of that key; in no log and no message. */
  secretAccessKey: string
  /** Of temporary credentials. */
  sessionToken?: string
  /** Of the service. @default 'us-east-1' */
  region?: string
  /** Absolute URL of the service. @default Amazon's in the region */
  endpoint?: string
  /**
   * The bucket is in the path of addresses, not in the name of the host. @default true with an
   * `endpoint`
   */
  forcePathStyle?: boolean
  /** Before each key, such as `cms`. @default none */
  prefix?: string
  /**
   * For how many seconds an address is signed to which readers of public files are redirected, from
   * 1 to 604,800. @default null: files are streamed through the server
   */
  signedSeconds?: number | null
}

/** Until a service answers, milliseconds; a file may take longer to be read. */
const PATIENCE = 30_000

/** What a slow line sends in a second, bytes: a file may take as much longer to be written. */
const SLOWEST = 500_000

/** S3's own limit, seconds: seven days. */
const LONGEST = 604_800

/** Keys and tokens are in no message. */
const SECRET = said(z.string().min(1), {
  expected: 'a non-empty text',
  shown: kindOf,
})

/**
 * A bucket, as a host names it.
 *
 * @internal
 */
export const BUCKET = z.strictObject({
  bucket: said(z.string().refine(isBucketName), {
    expected: 'the name of a bucket, without a path',
  }),
  accessKeyId: SECRET,
  secretAccessKey: SECRET,
  sessionToken: SECRET.optional(),
  region: z.string().default('us-east-1'),
  endpoint: said(
    z.string().refine((given) => URL.canParse(given) && /^https?:/.test(given)),
    { expected: 'an absolute http(s) URL' },
  ).optional(),
  forcePathStyle: z.boolean().optional(),
  prefix: said(z.string().refine(isKeyPrefix), {
    expected: 'a path without `.` and `..`',
  }).optional(),
  signedSeconds: said(z.int().min(1).max(LONGEST).nullable(), {
    expected: `null, or seconds from 1 to ${LONGEST}`,
  }).optional(),
})

/**
 * Keeps the files of uploads in a bucket (`PluginOptions.storage`).
 *
 * @throws INVALID_OPTIONS naming the option
 * @example
 * stories({ storage: s3Files({ bucket: 'uploads', accessKeyId, secretAccessKey }) })
 */
export function s3Files(options: S3Options): FileStore {
  readOption('storage', BUCKET, options)
  const call = callerOf(options)
  const { prefix = '', signedSeconds = null } = options
  const before = prefix === '' ? '' : `${prefix.replace(/^\/+|\/+$/g, '')}/`
  return {
    name: 's3',
    read: async (key, range) => fileIn(await call(before + key, rangeOf(range))),
    write: async (key, { bytes, mimeType }) => {
      await expectDone(
        await call(before + key, {
          method: 'PUT',
          headers: {
            'content-type': mimeType,
            'x-amz-content-sha256': createHash('sha256').update(bytes).digest('hex'),
          },
          body: bytes,
        }),
      )
    },
    remove: async (key) => {
      const response = await call(before + key, { method: 'DELETE' })
      if (response.status !== 404) await expectDone(response)
    },
    list: (start) => listed(call, before, start),
    ...(signedSeconds === null ? {} : { signedUrl: signer(options, before, signedSeconds) }),
  }
}

type Call = (key: string, init?: RequestInit, query?: Record<string, string>) => Promise<Response>

function callerOf(options: S3Options): Call {
  const client = clientOf(options)
  const address = addressOf(options)
  return async (key, init = {}, query = {}) => {
    const url = address(key)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    const ending = new AbortController()
    const patience = PATIENCE + (bytesIn(init) / SLOWEST) * 1000
    const timer = setTimeout(
      () =>
        ending.abort(new Error(`S3 did not answer within ${Math.ceil(patience / 1000)} seconds.`)),
      patience,
    )
    try {
      return await client.fetch(url, { ...init, signal: ending.signal })
    } finally {
      clearTimeout(timer)
    }
  }
}

function bytesIn({ body }: RequestInit): number {
  return body instanceof Uint8Array ? body.byteLength : 0
}

function clientOf(options: S3Options): AwsClient {
  const { accessKeyId, secretAccessKey, sessionToken, region = 'us-east-1' } = options
  return new AwsClient({
    ...{ accessKeyId, secretAccessKey, service: 's3', region, retries: 3 },
    ...(sessionToken === undefined ? {} : { sessionToken }),
  })
}

function addressOf(options: S3Options): (key: string) => URL {
  const { bucket, region = 'us-east-1' } = options
  const base = new URL(options.endpoint ?? `https://s3.${region}.amazonaws.com`)
  const inPath = options.forcePathStyle ?? options.endpoint !== undefined
  const host = inPath ? base.host : `${bucket}.${base.host}`
  const path = `${base.pathname.replace(/\/+$/, '')}${inPath ? `/${bucket}` : ''}`
  return (key) =>
    new URL(`${base.protocol}//${host}${path}/${key.split('/').map(encodeSegment).join('/')}`)
}

/** As S3 signs it: also what `encodeURIComponent` leaves. */
function encodeSegment(segment: string): string {
  const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(segment).replace(/[!'()*]/g, hex)
}

/** Only one range of bytes; others are answered with the whole file. */
function rangeOf(range: string | undefined): RequestInit {
  return range !== undefined && /^bytes=(?:\d+-\d*|-\d+)$/.test(range) ? { headers: { range } } : {}
}

async function fileIn(response: Response): Promise<StoredFile | null> {
  const { status, headers } = response
  if (status === 404) return missing(response)
  if (status !== 200 && status !== 206 && status !== 416) await expectDone(response)
  // A body that nobody reads would hold its connection.
  if (status === 416) await response.body?.cancel()
  return {
    status: status as StoredFile['status'], // checked above
    body: status === 416 ? null : response.body,
    mimeType: headers.get('content-type') ?? 'application/octet-stream',
    bytes: status === 416 ? 0 : lengthIn(headers),
    contentRange: headers.get('content-range'),
  }
}

/** Services and proxies may send a body in pieces, or compress it on the way: then none is told. */
function lengthIn(headers: Headers): number | null {
  const length = headers.get('content-length')
  return length === null || headers.has('content-encoding') ? null : Number(length)
}

/** @throws Error when not even the bucket is there: its files are not lost, they are elsewhere */
async function missing(response: Response): Promise<null> {
  const text = await response.text()
  if (codeIn(text) === 'NoSuchBucket') throw failed(response, text)
  return null
}

/** @throws Error with S3's code, and nothing that was sent */
async function expectDone(response: Response): Promise<string> {
  const text = await response.text()
  if (response.ok) return text
  throw failed(response, text)
}

function failed({ status }: Response, text: string): Error {
  const code = codeIn(text)
  return new Error(`S3 answered ${status}${code === null ? '' : ` (${code})`}.`)
}

function codeIn(text: string): string | null {
  return /<Code>([A-Za-z]+)<\/Code>/.exec(text)?.[1] ?? null
}

async function* listed(call: Call, before: string, start: string): AsyncGenerator<ListedFile> {
  let next: string | null = null
  do {
    const query: Record<string, string> = { 'list-type': '2', prefix: before + start }
    if (next !== null) query['continuation-token'] = next
    const page = readObjectList(await expectDone(await call('', {}, query)))
    for (const file of page.files) yield { ...file, key: file.key.slice(before.length) }
    next = page.next
  } while (next !== null)
}

function signer(options: S3Options, before: string, seconds: number): FileStore['signedUrl'] {
  const client = clientOf(options)
  const address = addressOf(options)
  return async (key, { mimeType, disposition }) => {
    const url = address(before + key)
    url.searchParams.set('X-Amz-Expires', String(seconds))
    url.searchParams.set('response-content-type', mimeType)
    url.searchParams.set('response-content-disposition', disposition)
    return (await client.sign(url, { aws: { signQuery: true } })).url
  }
}
