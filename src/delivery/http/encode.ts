import { promisify } from 'node:util'
import zlib from 'node:zlib'
import Negotiator from 'negotiator'

/** Below this many bytes a smaller body saves nothing on the wire. */
const LEAST = 1024

type Squeeze = (bytes: Buffer) => Promise<Buffer>

const brotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliCompress)
const gzip = promisify<Buffer, Buffer>(zlib.gzip)

type Callback = (error: Error | null, result: Buffer) => void

/** Node has it from 22.15 on, the types of Node 20 not yet. */
const { zstdCompress } = zlib as { zstdCompress?: (bytes: Buffer, done: Callback) => void }

/** What we write, the smallest for its time first. */
const ENCODINGS: Readonly<Record<string, Squeeze>> = {
  ...(zstdCompress ? { zstd: promisify(zstdCompress) } : {}),
  // The best one takes a hundred times as long for a tenth.
  br: (bytes) => brotli(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip,
}
const NAMES = Object.keys(ENCODINGS)

type Preferring = {
  encoding: (available: string[], options: { preferred: string[] }) => string | undefined
}

/**
 * The coding in which a body goes to this caller; null for as it is. Of those that the caller likes
 * as much, the one that we like most (RFC 9110 §12.5.3).
 */
export function encodingFor(acceptEncoding: string | null, bytes: number): string | null {
  if (acceptEncoding === null || bytes < LEAST) return null
  const headers = { 'accept-encoding': acceptEncoding }
  const negotiator = new Negotiator({ headers }) as unknown as Preferring // its types lack the option
  const chosen = negotiator.encoding([...NAMES, 'identity'], { preferred: NAMES })
  return chosen !== undefined && Object.hasOwn(ENCODINGS, chosen) ? chosen : null
}

/** The body in a coding that `encodingFor` has chosen. */
export function encode(bytes: Buffer, encoding: string): Promise<Buffer> {
  const squeeze = ENCODINGS[encoding]
  return squeeze ? squeeze(bytes) : Promise.resolve(bytes)
}
