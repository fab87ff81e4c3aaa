import { promisify } from 'node:util'
import zlib from 'node:zlib'
import Negotiator from 'negotiator'

/** Below so many bytes a smaller body saves nothing on the wire. */
const LEAST = 1024

type Squeeze = (bytes: Buffer) => Promise<Buffer>
type Callback = (error: Error | null, result: Buffer) => void

const brotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliCompress)
const gzip = promisify<Buffer, Buffer>(zlib.gzip)

/** Node has it from 22.15 on, the types of Node 20 not yet. */
const { zstdCompress } = zlib as { zstdCompress?: (bytes: Buffer, done: Callback) => void }

/** What we write, the smallest for its time first. */
const CODINGS: ReadonlyMap<string, Squeeze> = new Map([
  ...(zstdCompress ? [['zstd', promisify(zstdCompress)] as const] : []),
  // The best quality takes a hundred times as long for a tenth.
  ['br', (bytes) => brotli(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } })],
  ['gzip', gzip],
])
const NAMES = [...CODINGS.keys()]

type Preferring = {
  encoding: (available: string[], options: { preferred: string[] }) => string | undefined
}

/**
 * The coding in which a body goes to a caller; null: as it is. Of those that the caller likes as
 * much, the one that we like most (RFC 9110 §12.5.3).
 *
 * @param acceptEncoding the header; null: none, so that nothing is coded
 * @param bytes length of the body
 */
export function codingFor(acceptEncoding: string | null, bytes: number): string | null {
  if (acceptEncoding === null || bytes < LEAST) return null
  const known = chosenBefore.get(acceptEncoding)
  if (known !== undefined) return known
  const chosen = choose(acceptEncoding)
  if (chosenBefore.size >= CHOICES) chosenBefore.clear()
  if (acceptEncoding.length <= USUAL) chosenBefore.set(acceptEncoding, chosen)
  return chosen
}

/** Browsers and caches send few headers, always the same. */
const CHOICES = 100
const USUAL = 100
const chosenBefore = new Map<string, string | null>()

function choose(acceptEncoding: string): string | null {
  const headers = { 'accept-encoding': acceptEncoding }
  const negotiator = new Negotiator({ headers }) as unknown as Preferring // its types lack the option
  const chosen = negotiator.encoding([...NAMES, 'identity'], { preferred: NAMES })
  return chosen !== undefined && CODINGS.has(chosen) ? chosen : null
}

/** The coded forms of bodies, for as long as somebody has the body. */
const coded = new WeakMap<Buffer, Map<string, Promise<Buffer>>>()

/** The body in a coding that `codingFor` has chosen; of one that is given again, made once. */
export async function encode(bytes: Buffer, coding: string | null): Promise<Buffer> {
  const squeeze = coding === null ? undefined : CODINGS.get(coding)
  if (coding === null || !squeeze) return bytes
  const forms = coded.get(bytes) ?? new Map<string, Promise<Buffer>>()
  coded.set(bytes, forms)
  const form = forms.get(coding) ?? squeeze(bytes)
  forms.set(coding, form)
  return form
}
