import { inside } from '../build.js'
import { docOf, found, isOk } from '../read.js'

const BYTES = Buffer.from('<!doctype html><script>alert(1)</script>')

export const uploadHtml = inside(
  {
    id: 'upload-html',
    title: 'An upload can contain scripts: HTML named as an image.',
    source: 'Payload checks extensions and detectable types, and accepts SVG.',
    remedy: 'Accept only types that cannot run code, by content, not by name.',
    as: 'admin',
    severity: 'high',
  },
  async ({ http, target, world, run }) => {
    const { api, slugs } = target
    for (const slug of [slugs.media, slugs.files]) {
      const data = { alt: run, language: world.locales.source }
      const file = { name: 'picture.png', type: 'image/png', bytes: BYTES, data }
      const ask = { as: 'admin' as const, method: 'POST', path: `${api}/${slug}`, file }
      const answer = await http.send(ask)
      world.adopt(slug, docOf(answer)?.id)
      if (isOk(answer)) return found(answer, `${slug} keeps it.`)
    }
    return null
  },
)
