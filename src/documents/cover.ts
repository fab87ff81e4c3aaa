import { type CollectionAfterChangeHook, isolateObjectProperty, type PayloadRequest } from 'payload'
import sharp from 'sharp'

import { slugOf } from '../entries/slugOf.js'
import { contentText } from '../i18n/content.js'
import type { Settings } from '../entries/settings.js'
import { coverUid } from './coverUid.js'
import { factsOf } from './fileFacts.js'
import type { Pdf } from './readPdf.js'

/**
 * Creates the cover of a new PDF from its first page: an image in the media library, with a text
 * alternative in every language that has one, linked from the file. A file that is replaced keeps
 * its cover's entry, with the new picture; a file that is no longer a PDF loses the link.
 *
 * Runs after a save with a file, with full access, because the right to upload a file includes its
 * cover. Costs one media upload, a save for each further language, and one update.
 */
export function coverHook(settings: Settings): CollectionAfterChangeHook<StoredFile> {
  return async ({ doc, req }) => {
    const facts = factsOf(req)
    if (!facts) return doc
    const present = idOf(doc.cover)
    const cover = facts.cover
      ? await saveCover({
          cover: facts.cover,
          name: doc.filename ?? '',
          uid: coverUid(doc.uid),
          req,
          settings,
        })
      : null
    if (cover === present) return doc
    // Below the hooks, since this is the end of the save that they have already seen.
    const saved: unknown = await req.payload.db.updateOne({
      collection: settings.slugs.files,
      id: doc.id,
      data: { cover },
      req,
    })
    const { updatedAt } = saved as { updatedAt: string } // every document has one
    return { ...doc, cover, updatedAt }
  }
}

type Id = number | string
type StoredFile = {
  id: Id
  uid: string
  filename?: string | null
  cover?: unknown
  updatedAt?: string
}

async function saveCover(args: {
  cover: Pdf['cover']
  name: string
  uid: string
  req: PayloadRequest
  settings: Settings
}): Promise<Id | null> {
  const { cover, name, uid, settings } = args
  const { payload } = args.req
  const collection = slugOf(settings, 'media')
  const data = await sharp(cover.data, {
    raw: { width: cover.width, height: cover.height, channels: 4 },
  })
    .flatten({ background: 'white' })
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer()
  const file = {
    data,
    size: data.length,
    mimetype: 'image/jpeg',
    name: `${name.replace(/\.[^.]+$/, '')}.jpg`,
  }
  const common = { collection, overrideAccess: true, depth: 0, context: {} }
  let id = await existing({ uid, req: args.req, settings })
  for (const [index, { code, tag }] of settings.locales.entries()) {
    const alt = contentText(tag, 'firstPageOf', { name })
    const save = {
      ...common,
      data: { alt: alt ?? '', uid },
      locale: code,
      req: ownRequest(args.req),
      ...(index === 0 ? { file } : {}),
    }
    if (index > 0 && alt === null) continue
    const saved = id === null ? await payload.create(save) : await payload.update({ ...save, id })
    id = saved.id
  }
  return id
}

/** The cover's document, unless it was deleted. */
async function existing(args: {
  uid: string
  req: PayloadRequest
  settings: Settings
}): Promise<Id | null> {
  const { uid, req, settings } = args
  const found = await req.payload.db.findOne({
    collection: settings.slugs.media,
    where: { uid: { equals: uid } },
    req,
  })
  return idOf(found)
}

/**
 * The request with a locale, a file and a context of its own: the save around this one still needs
 * them, and a query that crops the upload is not meant for the cover.
 */
function ownRequest(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, [
    'locale',
    'fallbackLocale',
    'context',
    'file',
    'query',
    'payloadUploadSizes',
  ])
  own.context = {}
  own.query = {}
  delete own.file
  return own
}

function idOf(value: unknown): Id | null {
  if (typeof value === 'object' && value && 'id' in value) return idOf(value.id)
  return typeof value === 'string' || typeof value === 'number' ? value : null
}
