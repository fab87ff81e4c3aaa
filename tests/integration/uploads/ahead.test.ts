import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { create } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'

/** While it is closed, no picture is made; `met` is called when one waits. */
type Gate = { open: () => void; opened: Promise<void>; met: () => void; waits: Promise<void> }

function closedGate(): Gate {
  let [open, met] = [() => {}, () => {}]
  const opened = new Promise<void>((resolve) => (open = resolve))
  const waits = new Promise<void>((resolve) => (met = resolve))
  return { open, opened, met, waits }
}

let gate: Gate
let app: TestPayload
let editor: Identity
beforeEach(() => {
  gate = closedGate()
})
beforeAll(async () => {
  app = await startPayload({ config: { sharp: slowSharp } })
  editor = await asUser(app, 'editor')
})
afterAll(() => app.stop())

/** As Payload is given it, for the smaller pictures. */
const slowSharp = ((...args: Parameters<typeof sharp>) => slow(sharp(...args))) as typeof sharp

function slow(image: Sharp): Sharp {
  const toBuffer = image.toBuffer.bind(image) as unknown as (options: object) => Promise<never>
  const clone = image.clone.bind(image)
  return Object.assign(image, {
    clone: () => slow(clone()),
    toBuffer: async (options: object) => {
      gate.met()
      await gate.opened
      return toBuffer(options)
    },
  })
}

async function upload(name: string) {
  const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
  return send(app, 'media', { by: editor, file: { name, bytes: await picture.png().toBuffer() } })
}

test('others save while the pictures of an upload are being made', async () => {
  const { id } = await create(app, 'programmes', { name: 'Programme' })
  const uploading = upload('slow.png')
  await gate.waits
  const saved = await rest(app, 'PATCH', `programmes/${id}?locale=fr&draft=true`, {
    ...{ by: editor, data: { name: 'Meanwhile' } },
  })
  expect([saved.status, saved.body.doc.name]).toEqual([200, 'Meanwhile'])
  gate.open()
  expect((await uploading).status).toBe(201)
})

test('uploads of one picture at the same time have files of their own', async () => {
  const uploading = [upload('same.png'), upload('same.png'), upload('same.png')]
  await gate.waits
  gate.open()
  const answers = await Promise.all(uploading)
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
  const names = answers.map(({ body }) => body.doc.filename as string)
  expect(new Set(names).size).toBe(3)
  for (const name of names) {
    const { status } = await rest(app, 'GET', `media/file/${name}`, { by: editor })
    expect(status).toBe(200)
  }
})
