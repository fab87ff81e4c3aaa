import sharp from 'sharp'

import { openApp } from '../../src/cli/openApp.js'

/** What has been acknowledged: so many themes, of which so many have a picture of their own. */
export type Written = { themes: number; pictures: number }

/**
 * Saves theme after theme in the database of DATABASE_URI, a picture with each tenth, in a process of
 * its own, and tells of each save that is done, until it is told to end.
 */
const { payload } = await openApp()
const all = { locale: 'fr', depth: 0, overrideAccess: true } as const
const programme = await payload.create({
  ...{ collection: 'programmes', ...all },
  data: { name: 'Programme', sourceLocale: 'fr', _status: 'published' },
})
let isOver = false
process.on('message', () => (isOver = true))

const written: Written = { themes: 0, pictures: 0 }
for (let n = 1; n <= 400 && !isOver; n += 1) {
  const image = n % 10 === 0 ? await picture(n) : null
  if (image !== null) tell({ pictures: written.pictures + 1 })
  const data = { title: `Thème ${n}`, programme: programme.id, sourceLocale: 'fr', image } as const
  await payload.create({
    ...{ collection: 'themes', ...all },
    data: { ...data, kind: 'theme', _status: 'published' },
  })
  tell({ themes: n })
}
process.exit(0)

async function picture(n: number): Promise<number> {
  const background = { r: n % 256, g: 90, b: 120 }
  const pixels = sharp({ create: { width: 400, height: 300, channels: 3, background } })
  const bytes = await pixels.png().toBuffer()
  const file = { data: bytes, mimetype: 'image/png', name: `image-${n}.png`, size: bytes.length }
  const { id } = await payload.create({
    ...{ collection: 'media', ...all },
    data: { alt: `Image ${n}` },
    file,
  })
  return id as number
}

function tell(change: Partial<Written>): void {
  Object.assign(written, change)
  process.send?.({ ...written })
}
