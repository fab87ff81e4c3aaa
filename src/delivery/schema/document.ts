import { citation } from '../../documents/citation.js'
import { dublinCore } from '../../documents/dublinCore.js'
import { type DeliveryContext, tagOf } from '../context.js'
import { fileOf, filesOf } from '../fileOf.js'
import { documentJsonLd, type LinkedFile } from '../jsonLd/documentJsonLd.js'
import { jsonLdPage } from '../jsonLdPage.js'
import type { Delivered } from '../read/chain.js'
import { many } from '../read/lookup.js'
import { pageUrl, uploadUrl } from '../urls.js'
import type { Parts } from './builder.js'
import { entryFields } from './entryFields.js'

export function document(parts: Parts): void {
  const { types } = parts
  types.Document.implement({
    description: 'A publication, with one file per language.',
    interfaces: [types.Node, types.Entry],
    fields: (t) => {
      const shared = entryFields<'documents'>(t, parts)
      return {
        programme: shared.programme,
        themes: shared.themes,
        slug: shared.slug,
        title: shared.title,
        description: t.string({
          nullable: true,
          description: 'What it is about.',
          resolve: ({ edition }) => edition.data.description,
        }),
        documentType: t.string({
          description:
            'report, study, guide, toolkit, factSheet, policy, presentation or other; host apps may ' +
            'have more.',
          resolve: ({ edition }) => edition.data.documentType,
        }),
        publishedOn: t.field({
          type: 'Date',
          nullable: true,
          description: 'When the document itself was published.',
          resolve: ({ edition }) => edition.data.publishedOn,
        }),
        authors: t.stringList({
          description: 'Its authors.',
          resolve: ({ edition }) => edition.data.authors,
        }),
        publisher: t.string({
          nullable: true,
          description: 'Its publisher.',
          resolve: ({ edition }) => edition.data.publisher,
        }),
        licence: t.string({
          nullable: true,
          description: 'Its licence.',
          resolve: ({ edition }) => edition.data.licence,
        }),
      }
    },
  })
  files(parts)
  references(parts)
}

function files(parts: Parts): void {
  const { builder, types } = parts
  builder.objectFields(types.Document, (t) => {
    const shared = entryFields<'documents'>(t, parts)
    return {
      file: t.field({
        type: types.File,
        nullable: true,
        description:
          "The file in the entry's locale, or else in the first available language; see File.language.",
        resolve: ({ edition }, _args, context) => fileOf(context, edition),
      }),
      files: t.field({
        type: [types.File],
        description: 'Its files, in the order of the configured locales.',
        complexity: { field: 1, multiplier: 3 },
        resolve: ({ edition }, _args, context) => filesOf(context, edition),
      }),
      cover: shared.image('An image of its cover.', ({ cover }) => cover),
    }
  })
}

function references({ builder, types }: Parts): void {
  builder.objectFields(types.Document, (t) => ({
    citation: t.string({
      description: 'How to cite it, in plain text.',
      complexity: 2,
      resolve: async (of, _args, context) =>
        citation({
          data: of.edition.data,
          tag: tagOf(context, of.edition.locale),
          url: await pageUrl(context, of),
        }),
    }),
    dublinCore: t.field({
      type: 'JSON',
      description: 'Dublin Core terms.',
      complexity: 5,
      resolve: (of, _args, context) => dublinCoreOf(of, context),
    }),
    jsonLd: t.field({
      type: 'JSON',
      description: 'schema.org description of it.',
      complexity: 5,
      resolve: async (of, _args, context) => {
        const { data } = of.edition
        const [page, linked] = await Promise.all([
          jsonLdPage(context, { of, image: data.cover }),
          linkedFiles(of, context),
        ])
        return documentJsonLd({ data, files: linked, page })
      },
    }),
  }))
}

async function dublinCoreOf(of: Delivered<'documents'>, context: DeliveryContext) {
  const { edition, chain } = of
  const [linked, themes, url] = await Promise.all([
    linkedFiles(of, context),
    // In the language of the entry, as all of its description.
    many(context.reader, {
      ...{ type: 'themes', refs: edition.themes },
      ...{ chain: [edition.locale], asked: chain[0] },
    }),
    pageUrl(context, of),
  ])
  return dublinCore({
    data: edition.data,
    tag: tagOf(context, edition.locale),
    files: linked,
    subjects: themes.map((theme) => theme.edition.title),
    url,
  })
}

async function linkedFiles(
  { edition }: Delivered<'documents'>,
  context: DeliveryContext,
): Promise<LinkedFile[]> {
  const found = await filesOf(context, edition)
  return found.map(({ edition: file }) => ({
    url: uploadUrl(context, file, file.data.filename),
    mimeType: file.data.mimeType,
    bytes: file.data.bytes,
    language: tagOf(context, file.data.language),
    sha256: file.data.sha256,
  }))
}
