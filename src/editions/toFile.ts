import { uploadEdition } from './edition.js'
import { asNumber, asText } from '../entries/read.js'
import type { EditionSource } from './source.js'
import type { Edition } from './types.js'

/** A file as the public may read it. It is public only while a visible entry shows it. */
export function toFile(source: EditionSource): Edition<'files'> | null {
  const { doc } = source
  const filename = asText(doc.filename)
  const mimeType = asText(doc.mimeType)
  const language = asText(doc.language)
  if (filename === null || mimeType === null || language === null) return null
  return uploadEdition(source, 'files', {
    title: filename,
    fileLanguages: [language],
    texts: [],
    data: {
      filename,
      mimeType,
      bytes: asNumber(doc.filesize) ?? 0,
      pages: asNumber(doc.pages),
      language,
      sha256: asText(doc.sha256) ?? '',
    },
  })
}
