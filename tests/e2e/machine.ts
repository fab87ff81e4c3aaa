import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A translation service on this machine: it says everything in capitals, and leaves tags alone. */
export async function startMachine(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { q } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { q: string[] }
      const translatedText = q.map((text) =>
        text.replace(
          /(<[^>]*>|&\w+;)|[^<&]+/g,
          (part, kept?: string) => kept ?? part.toUpperCase(),
        ),
      )
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ translatedText }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // of a TCP server
  return { url: `http://127.0.0.1:${port}/translate`, stop: () => server.close() }
}
