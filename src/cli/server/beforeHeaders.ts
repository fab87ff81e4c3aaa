import type { ServerResponse } from 'node:http'

/** Runs when an answer's status and headers are all there and about to go out. */
export function beforeHeaders(response: ServerResponse, change: () => void): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = (...args: unknown[]) => {
    response.writeHead = writeHead
    change()
    return writeHead(...args)
  }
}
