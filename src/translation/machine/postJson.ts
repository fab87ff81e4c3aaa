import { MachineError } from './machineError.js'

type Post = { said: object; maxBytes: number; signal: AbortSignal }

const BUSY = [429, 503]

/**
 * Sends JSON and reads the JSON that comes back. Retries once if the service is busy, after its
 * `Retry-After` (RFC 9110 §10.2.3) or else one second.
 *
 * @throws MachineError with a message that contains neither the request nor the response
 */
export async function postJson(url: string, { said, maxBytes, signal }: Post): Promise<unknown> {
  const send = () => post(url, { said, signal })
  let response = await send()
  if (BUSY.includes(response.status)) {
    await response.body?.cancel()
    await pause(secondsIn(response.headers.get('retry-after')) * 1000, signal)
    response = await send()
  }
  if (!response.ok) {
    await response.body?.cancel()
    throw new MachineError(`The service answered with status ${response.status}.`)
  }
  const text = await readAtMost(response, maxBytes)
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new MachineError('The service did not answer with JSON.')
  }
}

async function post(url: string, { said, signal }: Omit<Post, 'maxBytes'>): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(said),
      // The key goes to the address that was configured, and to no other.
      redirect: 'error',
      signal,
    })
  } catch {
    throw new MachineError('The service could not be reached.')
  }
}

async function readAtMost(response: Response, most: number): Promise<string> {
  // Node's bodies can be iterated; the browser's type of them does not say so.
  const body = response.body as unknown as AsyncIterable<Uint8Array> | null
  if (!body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > most) throw new MachineError(`The service answered with more than ${most} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Seconds, or a date. */
function secondsIn(header: string | null): number {
  if (header === null) return 1
  if (/^\d{1,9}$/.test(header)) return Number(header)
  const at = Date.parse(header)
  return Number.isNaN(at) ? 1 : Math.max(0, (at - Date.now()) / 1000)
}

/** Ends early when the call is given up. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // Longer than any call may take, and than a timer can count.
    const timer = setTimeout(resolve, Math.min(milliseconds, 2 ** 31 - 1))
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        reject(new MachineError('The service was busy for too long.'))
      },
      { once: true },
    )
  })
}
