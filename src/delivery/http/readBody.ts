import { RefusedError } from './refusal.js'

/**
 * The body of a request as text. Bodies longer than `maxBytes` are refused as soon as that is
 * known, without reading the rest.
 *
 * @throws RefusedError TOO_LARGE
 */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  const tooLarge = () =>
    new RefusedError({
      code: 'TOO_LARGE',
      message: `The body is larger than the limit of ${maxBytes} bytes.`,
      headers: { Connection: 'close' },
    })
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  const reader = request.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > maxBytes) {
      // Not awaited: the sender may take some time to notice.
      reader.cancel().catch(() => undefined)
      throw tooLarge()
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks).toString('utf8')
}
