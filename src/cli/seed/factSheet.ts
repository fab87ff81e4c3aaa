import { IntlMessageFormat } from 'intl-messageformat'

import { figures } from './content/figures.js'
import type { SeedLocale } from './content/types.js'
import { INK, makePdf, PAGE, type Sheet, STYLE } from './pdf.js'

type Input = { locale: SeedLocale; lang: string; title: string; theme: string; programme: string }

/** The fact sheet in one language: the six figures of the theme on one page. */
export function makeFactSheet({ locale, lang, title, theme, programme }: Input): Promise<Buffer> {
  const column = { x: PAGE.margin, width: PAGE.width - 2 * PAGE.margin }
  return makePdf({
    title,
    author: programme,
    lang,
    draw: (sheet) => {
      sheet.addPage()
      sheet.rect({ x: 0, y: 0, width: PAGE.width, height: 10, color: INK.accent })
      const line = `${programme} · ${theme}`
      let y = sheet.write({ tag: 'P', text: line, style: STYLE.quiet, box: { ...column, y: 60 } })
      y = sheet.write({ tag: 'H1', text: title, style: STYLE.title, box: { ...column, y: y + 10 } })
      drawFigures({ sheet, locale, lang, top: y + 26 })
      sheet.landscape({ bottom: PAGE.height + 90 })
    },
  })
}

type Grid = { sheet: Sheet; locale: SeedLocale; lang: string; top: number }

/** Two columns, three rows. */
function drawFigures({ sheet, locale, lang, top }: Grid): void {
  const width = (PAGE.width - 2 * PAGE.margin - 24) / 2
  figures.forEach(({ shared, texts }, index) => {
    const text = texts[locale]
    if (!text) return
    const x = PAGE.margin + (index % 2) * (width + 24)
    const y = top + Math.floor(index / 2) * 134
    sheet.rect({ x, y, width, height: 3, color: INK.accent })
    const headline = String(
      new IntlMessageFormat(text.headline, lang).format({ value: shared.measure?.value }),
    )
    const end = sheet.write({
      tag: 'H2',
      text: headline,
      style: STYLE.H1,
      box: { x, y: y + 12, width },
    })
    const style = { ...STYLE.P, size: 12, lineGap: 2 }
    sheet.write({ tag: 'P', text: text.statement, style, box: { x, y: end + 4, width } })
  })
}
