import type { IncomingMessage } from 'node:http'

/**
 * Reads and buffers a whole body, so that it can be inspected before its reader gets it: `release`
 * hands it on, unchanged. Null when it is larger than `limit` (the body then goes on as it is), or
 * when the connection ends before it is whole.
 * `push` is where Node's parser hands a body over.
 */
export function holdBody(
  request: IncomingMessage,
  limit: number,
): Promise<{ text: string; release: () => void } | null> {
  const push = request.push.bind(request)
  const chunks: Buffer[] = []
  let bytes = 0
  return new Promise((resolve) => {
    request.once('close', () => resolve(null))
    const release = () => {
      request.push = push
      for (const chunk of chunks) push(chunk)
    }
    request.push = (chunk: Buffer | null) => {
      if (chunk === null) {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({
          text,
          release: () => {
            release()
            push(null)
          },
        })
        return false
      }
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes <= limit) return true
      release()
      resolve(null)
      return true
    }
  })
}
