import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { addMediaCommands } from '../../../src/cli/mediaCommands.js'
import { settleFiles } from '../../../src/uploads/settleFiles.js'
import { commandsOf } from '../../helpers/commands.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest, send } from '../../helpers/rest.js'

let app: TestPayload
let editor: Identity
let images: string
beforeAll(async () => {
  app = await startPayload()
  editor = await asUser(app, 'editor')
  images = path.join(app.directory, 'media/images')
})
afterAll(() => app.stop())
beforeEach(async () => {
  await rest(app, 'DELETE', 'media?where[filename][exists]=true', { by: editor })
})

const run = commandsOf(addMediaCommands)
const files = () => readdirSync(images).sort()

async function upload(): Promise<{ id: number | string; filename: string }> {
  const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
  const file = { name: 'photo.png', bytes: await picture.png().toBuffer() }
  const { status, body } = await send(app, 'media', { by: editor, file })
  expect(status).toBe(201)
  return body.doc
}

/** As an upload that was killed leaves it, an hour and a bit ago. */
function leave(name: string, { young = false } = {}): string {
  const file = path.join(images, name)
  writeFileSync(file, 'left')
  const then = new Date(Date.now() - 3_700_000)
  if (!young) utimesSync(file, then, then)
  return file
}

test('files that no entry names are listed and, when asked, removed; those in use stay', async () => {
  await upload()
  const inUse = files()
  const left = leave('left-320x240.webp')
  const { result, said } = await run(app, 'media orphans', [])
  expect(result).toMatchObject({ orphans: [{ path: left, bytes: 4 }], removed: 0 })
  expect(said.at(-1)).toMatch(/^1 orphaned file, 4 bytes/)
  expect(existsSync(left)).toBe(true)
  expect((await run(app, 'media orphans', [], { remove: true })).result.removed).toBe(1)
  expect(files()).toEqual(inUse)
  expect((await run(app, 'media orphans', [])).result.orphans).toEqual([])
})

test('a file of the last hour may belong to an upload under way, and is left out unless all are meant', async () => {
  await upload()
  const young = leave('young.webp', { young: true })
  expect((await run(app, 'media orphans', [], { remove: true })).result.orphans).toEqual([])
  const { result } = await run(app, 'media orphans', [], { remove: true, all: true })
  expect(result.orphans).toMatchObject([{ path: young }])
})

test('after a kill in the midst of a replacement the start brings the files back that are still named', async () => {
  const { filename } = await upload()
  const before = files()
  const aside = path.join(images, '.set-aside/killed')
  mkdirSync(aside, { recursive: true })
  for (const name of before) {
    linkSync(path.join(images, name), path.join(aside, name))
    unlinkSync(path.join(images, name))
  }
  // Written half before the kill.
  writeFileSync(path.join(images, filename), '')
  expect((await settleFiles(app.payload, app.settings)).sort()).toEqual(before)
  expect(files()).toEqual(before)
  const { status } = await rest(app, 'GET', `media/file/${filename}`, { by: editor })
  expect(status).toBe(200)
})

test('what was set aside for a deletion that was done goes at the start', async () => {
  const { id } = await upload()
  const kept = files()
  const aside = path.join(images, '.set-aside/killed')
  mkdirSync(aside, { recursive: true })
  for (const name of kept) linkSync(path.join(images, name), path.join(aside, name))
  await rest(app, 'DELETE', `media/${id}`, { by: editor })
  expect(await settleFiles(app.payload, app.settings)).toEqual([])
  expect(files()).toEqual([])
})
