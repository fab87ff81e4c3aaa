import { s3Storage } from '@payloadcms/storage-s3'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Plugin } from 'payload'
import S3rver from 's3rver'

import type { S3Options } from '../../src/storage/s3Files.js'

const NAME = 'uploads'
/** The only account of the server. */
const KEY = 'S3RVER'

export type Bucket = {
  name: string
  endpoint: string
  /** Account and endpoint, as an S3 client is given them. */
  client: NonNullable<Parameters<typeof s3Storage>[0]['config']>
  /** Keys of the objects, sorted. */
  keys: () => string[]
  stop: () => Promise<void>
}

/**
 * An S3 server on a free port, with one empty bucket. It speaks the protocol and looks at the time
 * of signed addresses; signatures it does not compute.
 */
export async function startBucket(): Promise<Bucket> {
  const directory = mkdtempSync(path.join(tmpdir(), 'stories-s3-'))
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: NAME }],
  })
  const { port } = await server.run()
  const endpoint = `http://127.0.0.1:${port}`
  const OBJECT = '._S3rver_object'
  const place = path.join(directory, NAME)
  return {
    name: NAME,
    endpoint,
    client: {
      endpoint,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: { accessKeyId: KEY, secretAccessKey: KEY },
    },
    keys: () =>
      (existsSync(place) ? readdirSync(place, { recursive: true }).map(String) : [])
        .filter((file) => file.endsWith(OBJECT))
        .map((file) => file.slice(0, -OBJECT.length))
        .sort(),
    stop: async () => {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Our own store on the bucket. */
export function optionsOf({ name, endpoint }: Bucket): S3Options {
  return { bucket: name, endpoint, accessKeyId: KEY, secretAccessKey: KEY }
}

type Storage = Parameters<typeof s3Storage>[0]

/** Payload's own plugin for the bucket, for all uploads of ours unless told otherwise. */
export function storageOf(bucket: Bucket, more: Partial<Storage> = {}): Plugin {
  return s3Storage({
    bucket: bucket.name,
    config: bucket.client,
    // Payload keeps one client for each name, whatever its endpoint.
    clientCacheKey: bucket.endpoint,
    collections: {
      media: { prefix: 'images' },
      files: { prefix: 'files' },
      consents: { prefix: 'consents' },
    },
    ...more,
  })
}
