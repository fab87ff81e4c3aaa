import { createServer } from 'node:http'

/** A website of somebody else, on an origin of its own. */
export type ForeignSite = {
  url: string
  /** What its one page shows from now on. */
  show: (body: string) => void
  stop: () => void
}

/** Serves one page that permits a server's script, answers and pictures, and nothing that is inline. */
export async function foreignSite(server: string): Promise<ForeignSite> {
  let shown = ''
  const policy = [
    "default-src 'none'",
    `script-src ${server}/api/delivery/embed/`,
    `connect-src ${server}`,
    `img-src ${server}`,
  ].join('; ')
  const site = createServer((_request, response) => {
    const html = `<!doctype html><html lang="fr-CA"><meta charset="utf-8"><title>Un site</title><h1>Un site</h1><main>${shown}</main></html>`
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Content-Security-Policy', policy)
    response.end(html)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const address = site.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    show: (body) => (shown = body),
    stop: () => site.close(),
  }
}
