import sharp from 'sharp'

import { CONSENT, type Id } from '../../helpers/entries.js'
import type { TestFile } from '../../helpers/rest.js'
import { makePdf } from '../../unit/documents/pdf.js'
import type { Operation } from './operations.js'
import type { World } from './world.js'

/** Of a small page, which is drawn quickly. */
async function pdf(name: string, pages = 1): Promise<TestFile> {
  const bytes = await makePdf({
    pages,
    options: { size: [220, 160], margins: { top: 10, bottom: 10, left: 10, right: 10 } },
  })
  return { name, bytes, type: 'application/pdf' }
}

const REPORT = await pdf('rapport.pdf')
const SHEET = await pdf('fiche.pdf', 2)

/** Unlike any other picture, or the names of the sizes would be the same. */
async function photo(): Promise<TestFile> {
  const background = { r: 0, g: 100, b: (photos += 1) % 256 }
  const picture = sharp({ create: { width: 400, height: 300, channels: 3, background } })
  return { name: 'photo.jpg', bytes: await picture.jpeg().toBuffer(), type: 'image/jpeg' }
}
let photos = 0

async function made(world: World, where: string, data: object, file?: TestFile): Promise<Id> {
  const { status, body, messages } = await world.ask('POST', where, data, file)
  if (status !== 201) throw new Error(`${where}: ${status} ${messages.join(' ')}`)
  return (body as { doc: { id: Id } }).doc.id
}

const newPhoto = async (world: World) => made(world, 'media', { alt: 'Une photo' }, await photo())

/** Of uploads, with their files. */
export const UPLOAD_OPERATIONS: Operation[] = [
  {
    name: 'upload of a picture',
    status: 201,
    prepare: async (world) => {
      const file = await photo()
      return () => world.ask('POST', 'media?locale=fr', { alt: 'Une photo' }, file)
    },
  },
  {
    name: 'another picture in its place',
    prepare: async (world) => {
      const [id, file] = [await newPhoto(world), await photo()]
      return () => world.ask('PATCH', `media/${id}`, {}, file)
    },
  },
  {
    name: 'another focal point of a picture',
    prepare: async (world) => {
      const id = await newPhoto(world)
      const query = 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=20'
      return () => world.ask('PATCH', `media/${id}?${query}`, { focalX: 10, focalY: 20 })
    },
  },
  {
    name: 'alt text of a picture',
    prepare: ({ ask, ids }) =>
      Promise.resolve(() =>
        ask('PATCH', `media/${ids.media?.landscape}?locale=es`, { alt: 'Sol' }),
      ),
  },
  {
    name: 'duplicate of a picture',
    prepare: async (world) => {
      const id = await newPhoto(world)
      return () => world.ask('POST', `media/${id}/duplicate`, {})
    },
  },
  {
    name: 'delete of a picture',
    prepare: async (world) => {
      const id = await newPhoto(world)
      return () => world.ask('DELETE', `media/${id}`)
    },
  },
  {
    name: 'delete of several pictures',
    documents: 2,
    prepare: async (world) => {
      const [a, b] = [await newPhoto(world), await newPhoto(world)]
      return () => world.ask('DELETE', `media?where[id][in][0]=${a}&where[id][in][1]=${b}`)
    },
  },
  {
    name: 'upload of a PDF, with its cover',
    stride: 6,
    status: 201,
    prepare: ({ ask }) => Promise.resolve(() => ask('POST', 'files', { language: 'fr' }, REPORT)),
  },
  {
    name: 'another PDF in its place',
    stride: 6,
    prepare: async (world) => {
      const id = await made(world, 'files', { language: 'fr' }, REPORT)
      return () => world.ask('PATCH', `files/${id}`, {}, SHEET)
    },
  },
  {
    name: 'delete of a PDF',
    prepare: async (world) => {
      const id = await made(world, 'files', { language: 'fr' }, REPORT)
      return () => world.ask('DELETE', `files/${id}`)
    },
  },
  {
    name: 'a consent with its evidence',
    status: 201,
    prepare: ({ ask }) => Promise.resolve(() => ask('POST', 'consents', CONSENT, SHEET)),
  },
  {
    name: 'withdrawal of a consent in use',
    prepare: async ({ ask, ids }) => {
      const where = `consents/${ids.consents?.hernandez}`
      await ask('PATCH', where, { withdrawnOn: null })
      return () => ask('PATCH', where, { withdrawnOn: new Date().toISOString() })
    },
  },
  {
    name: 'a consent given again',
    prepare: async ({ ask, ids }) => {
      const where = `consents/${ids.consents?.hernandez}`
      await ask('PATCH', where, { withdrawnOn: new Date().toISOString() })
      return () => ask('PATCH', where, { withdrawnOn: null })
    },
  },
  {
    name: 'delete of a consent',
    prepare: async (world) => {
      const id = await made(world, 'consents', CONSENT, SHEET)
      return () => world.ask('DELETE', `consents/${id}`)
    },
  },
]
