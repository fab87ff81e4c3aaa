import { inside } from '../build.js'
import { docOf, found, isOk } from '../read.js'
import type { Probe } from '../types.js'

type Upload = { id: string; title: string; name: string; type: string; text: string }

/** Uploads that a browser would run. */
export const uploads: readonly Probe[] = [
  scripts({
    id: 'upload-svg',
    title: 'An upload can contain scripts: SVG.',
    name: 'picture.svg',
    type: 'image/svg+xml',
    text: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  }),
  scripts({
    id: 'upload-html',
    title: 'An upload can contain scripts: HTML named as an image.',
    name: 'picture.png',
    type: 'image/png',
    text: '<!doctype html><script>alert(1)</script>',
  }),
]

/** A file that a browser would run, sent to every collection that takes files. */
function scripts({ name, type, text, ...about }: Upload): Probe {
  return inside({
    ...about,
    source: 'Payload checks extensions and detectable types, and accepts SVG.',
    remedy: 'Accept only types that cannot run code, by content, not by name.',
    as: 'admin',
    severity: 'high',
    run: async ({ http, target, world, run }) => {
      const { api, slugs } = target
      for (const slug of [slugs.media, slugs.files]) {
        const data = { alt: run, language: world.locales.source }
        const file = { name, type, bytes: Buffer.from(text), data }
        const path = `${api}/${slug}`
        const answer = await http.send({ as: 'admin', method: 'POST', path, file })
        world.adopt(slug, docOf(answer)?.id)
        if (isOk(answer)) return found(answer, `${slug} keeps it.`)
      }
      return null
    },
  })
}
