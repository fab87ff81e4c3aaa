import { assets } from './assets.js'

/** Answers with an asset; its name changes with its content, so that it may be kept for ever. */
export function answerAsset(request: Request): Response {
  const { pathname } = new URL(request.url)
  const wanted = Object.values(assets()).find(({ name }) => pathname.endsWith(`/${name}`))
  if (!wanted)
    return new Response('There is no such file.', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    })
  return new Response(new Uint8Array(wanted.body), {
    headers: {
      'Content-Type': wanted.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  })
}
