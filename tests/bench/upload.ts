import { randomFillSync } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import sharp from 'sharp'

import { startPayload } from '../helpers/payload.js'
import { asUser } from '../helpers/people.js'
import { send } from '../helpers/rest.js'
import { cleanImage } from '../../src/media/cleanImage.js'
import { makeSizes } from '../../src/media/makeSizes.js'
import { placeholder } from '../../src/media/placeholder.js'

/**
 * How long an upload of 17 megapixels takes, as a whole and step by step. The picture has soft
 * shapes, edges and the noise of a sensor, as a photograph has.
 */
const bytes = await photograph(5056, 3370)
const focal = { x: 50, y: 50 }

console.log(`${(bytes.length / 1e6).toFixed(1)} MB, ${sharp.concurrency()} threads each`)
const clean = await timed('clean', () => cleanImage(bytes, 'image/jpeg'))
if (!Buffer.isBuffer(clean)) throw new Error(clean.problem)
await timed('sizes', () => makeSizes({ sharp, bytes: clean, filename: 'a.jpg', focal }))
await timed('placeholder', () => placeholder(clean))

const app = await startPayload()
const editor = await asUser(app, 'editor')
for (const round of [1, 2, 3]) {
  await timed(`upload ${round}`, async () => {
    const { status } = await send(app, 'media', { by: editor, file: { name: 'a.jpg', bytes } })
    if (status !== 201) throw new Error(`Answered with ${status}.`)
  })
}
await app.stop()

async function timed<T>(what: string, task: () => Promise<T>): Promise<T> {
  const [start, used] = [performance.now(), process.cpuUsage()]
  const result = await task()
  const { user, system } = process.cpuUsage(used)
  const [wall, cpu] = [performance.now() - start, (user + system) / 1000]
  console.log(`${what.padEnd(12)} ${wall.toFixed(0)} ms, processors ${cpu.toFixed(0)} ms`)
  return result
}

async function photograph(width: number, height: number): Promise<Buffer> {
  const small = {
    width: Math.ceil(width / 24),
    height: Math.ceil(height / 24),
    channels: 3 as const,
  }
  const soft = randomFillSync(Buffer.alloc(small.width * small.height * 3))
  const shapes = await sharp(soft, { raw: small })
    .blur(3)
    .normalise()
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer()
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 8 }
  const grain = await sharp({ create: { width, height, channels: 3, background: 'grey', noise } })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return sharp(shapes, { raw: { width, height, channels: 3 } })
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 90 })
    .toBuffer()
}
