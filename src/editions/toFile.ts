import { uploadEdition } from './edition.js'
import { number, text } from '../entries/read.js'
import type { EditionSource } from './source.js'
import type { Edition } from './types.js'

/** A file as the public may read it. It is public only while a visible entry shows it. */
export function toFile(source: EditionSource): Edition<'files'> | null {
  const { doc } = source
  const filename = text(doc.filename)
  const mimeType = text(doc.mimeType)
  const language = text(doc.language)
  if (filename === null || mimeType === null || language === null) return null
  return uploadEdition(source, 'files', {
    title: filename,
    fileLanguages: [language],
    texts: [],
    data: {
      filename,
      mimeType,
      bytes: number(doc.filesize) ?? 0,
      pages: number(doc.pages),
      language,
      sha256: text(doc.sha256) ?? '',
    },
  })
}
