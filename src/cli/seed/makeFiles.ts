import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

import { documents } from './content/documents.js'
import { programmes } from './content/programmes.js'
import { themes } from './content/themes.js'
import type { SeedItem, SeedLocale } from './content/types.js'
import { files } from './content/uploads.js'
import { makeFactSheet } from './factSheet.js'
import { emblemSvg, landscapeSvg } from './landscape.js'
import { makeReport } from './report.js'
import { REPORT } from './reportTexts.js'

/**
 * Makes the PDFs and pictures of the seed, by file name. They are committed, so that a seed needs
 * only this package. Run this file to regenerate them after a change of their texts:
 * `NODE_OPTIONS=--conditions=production npx tsx src/cli/seed/makeFiles.ts`
 */
export async function makeFiles(): Promise<Map<string, Buffer>> {
  const made = new Map<string, Buffer>()
  for (const document of documents) {
    for (const link of document.shared.files) {
      const file = files.find(({ uid }) => uid === link.uid)
      if (!file?.file) throw new Error(`seed: expected a file for ${link.uid}.`)
      made.set(file.file, await makePdfOf(document, file.shared.language))
    }
  }
  made.set('landscape.jpg', await jpeg(landscapeSvg()))
  made.set('emblem.jpg', await jpeg(emblemSvg()))
  return made
}

function makePdfOf(document: SeedItem<'documents'>, locale: SeedLocale): Promise<Buffer> {
  const texts = programmes[0]?.texts[locale]
  const title = document.texts[locale]?.title
  const theme = themes[0]?.texts[locale]?.title
  if (!texts || !title || !theme) throw new Error(`seed: expected titles in ${locale}.`)
  const programme = `${texts.name} (${texts.acronym})`
  if (document.shared.type === 'report') return makeReport({ locale, title, programme })
  const { lang } = REPORT[locale]
  return makeFactSheet({ locale, lang, title, theme, programme })
}

function jpeg(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).jpeg({ quality: 76, mozjpeg: true }).toBuffer()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = path.join(path.dirname(fileURLToPath(import.meta.url)), 'files')
  await mkdir(directory, { recursive: true })
  for (const [name, bytes] of await makeFiles()) {
    await writeFile(path.join(directory, name), bytes)
    process.stdout.write(`${name} ${bytes.length} bytes\n`)
  }
}
