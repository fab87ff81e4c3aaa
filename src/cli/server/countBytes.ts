import type { Call } from './call.js'

/**
 * Counts a body of untold length as it comes in. `push` is where Node's parser hands it over: to
 * listen for `data` would start the flow before the real reader is there.
 */
export function countBytes(args: { call: Call; limit: number; onMore: () => void }): void {
  const { call, limit, onMore } = args
  const { request } = call
  let bytes = 0
  const push = request.push.bind(request)
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    bytes += chunk?.length ?? 0
    if (bytes <= limit) return push(chunk, encoding)
    onMore()
    return false
  }
}
