import { formatBytes } from '../../documents/formatBytes.js'
import { tagOf } from '../context.js'
import { uploadUrl } from '../urls.js'
import type { Parts } from './builder.js'

/** A file to download. */
export function file({ enums, types }: Parts): void {
  types.File.implement({
    description: 'A file to download, in one language.',
    fields: (t) => ({
      url: t.field({
        type: 'URL',
        description: 'Its address.',
        resolve: ({ edition }, _args, context) =>
          uploadUrl(context, edition, edition.data.filename),
      }),
      filename: t.string({
        description: 'Its name.',
        resolve: ({ edition }) => edition.data.filename,
      }),
      mimeType: t.string({
        description: 'Its media type.',
        resolve: ({ edition }) => edition.data.mimeType,
      }),
      bytes: t.int({ description: 'Its size.', resolve: ({ edition }) => edition.data.bytes }),
      sizeText: t.string({
        description: '« 1,2 Mo », in the language of the entry.',
        resolve: ({ edition }, _args, context) =>
          formatBytes(edition.data.bytes, tagOf(context, edition.locale)),
      }),
      pages: t.int({
        nullable: true,
        description: 'Number of pages, if any.',
        resolve: ({ edition }) => edition.data.pages,
      }),
      language: t.field({
        type: enums.Locale,
        description: 'Its language.',
        resolve: ({ edition }) => edition.data.language,
      }),
      sha256: t.string({
        description: 'SHA-256 checksum, hexadecimal.',
        resolve: ({ edition }) => edition.data.sha256,
      }),
    }),
  })
}
