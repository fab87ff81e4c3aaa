import { readFileSync } from 'node:fs'
import path from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'

import { seedContent as content } from '../../../src/cli/seed/content/index.js'
import {
  SEED_LOCALES,
  type SeedItem,
  type SeedLocale,
} from '../../../src/cli/seed/content/types.js'
import { testimonials } from '../../../src/cli/seed/content/testimonials.js'
import { makeFiles } from '../../../src/cli/seed/makeFiles.js'
import { isLabelLine, normalise, seedLines } from '../../helpers/seedPage.js'

const folder = path.resolve(import.meta.dirname, '../../../src/cli/seed/files')

/** Every text of an item in one language, by its path; rich text gives its words. */
function textsOf(item: SeedItem, locale: SeedLocale): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (value: unknown, at: string) => {
    if (typeof value === 'string') found.set(at, value)
    else if (value && typeof value === 'object')
      for (const [field, inner] of Object.entries(value)) walk(inner, `${at}.${field}`)
  }
  walk(item.texts[locale] ?? {}, item.uid)
  return found
}

/** French text of the whole seed, with headlines as printed. */
function french(): string {
  const printed = content.flatMap((item) =>
    [...textsOf(item, 'fr')].map(([at, text]) => {
      const value = 'measure' in item.shared ? item.shared.measure?.value : undefined
      return at.endsWith('.headline') && value
        ? String(new IntlMessageFormat(text, 'fr').format({ value }))
        : text
    }),
  )
  const names = content.flatMap((item) =>
    'attribution' in item.shared ? [item.shared.attribution.name] : [],
  )
  return normalise([...printed, ...names].join('\n'))
}

describe('the content of the seed', () => {
  it('holds every line of the seed page in French', () => {
    const text = french()
    const missing = seedLines()
      .filter((line) => !isLabelLine(line))
      .filter((line) => !text.includes(line))
    expect(missing).toEqual([])
  })

  it('is written in three languages, but for one document without English', () => {
    const lacking = content
      .filter(({ texts }) => Object.keys(texts).length > 0)
      .flatMap((item) =>
        SEED_LOCALES.filter((locale) => !item.texts[locale]).map((l) => [item.uid, l]),
      )
    expect(lacking).toEqual([['55d2f9f6-a481-4b64-b539-5ee2d0a8c314', 'en']])
  })

  it.each(content.filter(({ texts }) => Object.keys(texts).length > 0))(
    'has the same fields in each language: $collection $uid',
    (item) => {
      const paths = SEED_LOCALES.filter((locale) => item.texts[locale]).map((locale) => [
        ...textsOf(item, locale).keys(),
      ])
      for (const other of paths) expect(other).toEqual(paths[0])
    },
  )

  it.each(content)('has the same figures in each language: $collection $uid', (item) => {
    const figures = SEED_LOCALES.filter((locale) => item.texts[locale]).map((locale) =>
      [...textsOf(item, locale)]
        .filter(([at]) =>
          /\.(text|title|summary|statement|headline|intro|description|standfirst)$/.test(at),
        )
        .flatMap(([, text]) => text.match(/\d+/g) ?? [])
        .sort(),
    )
    for (const other of figures) expect(other).toEqual(figures[0])
  })

  it('quotes a literal part of the testimonial in each language', () => {
    for (const { texts } of testimonials)
      for (const text of Object.values(texts)) expect(text.quote).toContain(text.highlight)
  })

  it('follows the typography of each language', () => {
    const all = (locale: SeedLocale) =>
      content.flatMap((item) => [...textsOf(item, locale).values()]).join('\n')
    expect(all('es')).not.toMatch(/« | »|[“”]|\d%| [!?:;]/)
    expect(all('en')).not.toMatch(/[«»]|\d\s%|\s[!?:;]|\w'\w/)
    expect(all('en')).toMatch(/91% of/)
    expect(all('es')).toMatch(/91\u00a0% de/)
  })

  it('links only to what it holds', () => {
    const uids = new Set(content.map(({ uid }) => uid))
    const links = JSON.stringify(content).match(/"link":"\w+","uid":"([^"]+)"/g) ?? []
    expect(links.length).toBeGreaterThan(40)
    for (const link of links) expect(uids).toContain(link.slice(-37, -1))
  })

  it('has each uid once', () => {
    expect(new Set(content.map(({ uid }) => uid)).size).toBe(content.length)
  })
})

describe('the files of the seed', () => {
  it('are what makeFiles makes', async () => {
    const made = await makeFiles()
    const pdfs = [...made].filter(([name]) => name.endsWith('.pdf'))
    expect(pdfs).toHaveLength(5)
    for (const [name, bytes] of pdfs)
      expect(bytes.equals(readFileSync(path.join(folder, name))), name).toBe(true)
  })

  it('are small', () => {
    for (const { file } of content)
      if (file) expect(readFileSync(path.join(folder, file)).length).toBeLessThan(60_000)
  })
})
