import { PAGE, INK, makePdf, type Sheet, STYLE } from './pdf.js'
import { REPORT } from './reportTexts.js'
import type { SeedLocale } from './content/types.js'

type Names = { title: string; programme: string }
type Texts = (typeof REPORT)[SeedLocale]

const column = { x: PAGE.margin, width: PAGE.width - 2 * PAGE.margin }

/** The sample report in one language: a title page, which becomes the cover, and two more. */
export function makeReport({ locale, ...names }: Names & { locale: SeedLocale }): Promise<Buffer> {
  const texts = REPORT[locale]
  return makePdf({
    title: names.title,
    author: names.programme,
    lang: texts.lang,
    draw: (sheet) => {
      drawTitlePage({ sheet, texts, names })
      texts.pages.forEach((_, index) => drawPage({ sheet, texts, names, index }))
    },
  })
}

type Page = { sheet: Sheet; texts: Texts; names: Names }

function drawTitlePage({ sheet, texts, names }: Page): void {
  sheet.addPage()
  sheet.rect({ x: 0, y: 0, width: PAGE.width, height: PAGE.height, color: INK.paper })
  sheet.landscape({ bottom: PAGE.height })
  let y = sheet.write({
    tag: 'P',
    text: names.programme,
    style: STYLE.quiet,
    box: { ...column, y: 84 },
  })
  y = sheet.write({
    tag: 'H1',
    text: names.title,
    style: STYLE.title,
    box: { ...column, y: y + 28 },
  })
  y = sheet.write({ tag: 'P', text: texts.month, style: STYLE.P, box: { ...column, y: y + 16 } })
  sheet.write({ tag: 'P', text: texts.sample, style: STYLE.quiet, box: { ...column, y: y + 4 } })
}

function drawPage({ sheet, texts, names, index }: Page & { index: number }): void {
  sheet.addPage()
  let y: number = PAGE.margin
  for (const { heading, paragraphs } of texts.pages[index] ?? []) {
    y = sheet.write({ tag: 'H2', text: heading, style: STYLE.H1, box: { ...column, y } }) + 10
    for (const text of paragraphs) {
      y = sheet.write({ tag: 'P', text, style: STYLE.P, box: { ...column, y } }) + 8
    }
    y += 22
  }
  const isLast = index === texts.pages.length - 1
  if (isLast) drawCountries({ sheet, texts, y })
  else drawFigure({ sheet, texts, y })
  sheet.footer(
    `${names.title.slice(0, 68).replace(/\s\S*$/, '')}… · ${texts.pageOf(index + 2, texts.pages.length + 1)}`,
  )
}

type Rest = { sheet: Sheet; texts: Texts; y: number }

function drawFigure({ sheet, texts, y }: Rest): void {
  sheet.rect({ ...column, y, height: 92, color: INK.paper })
  sheet.write({
    tag: 'P',
    text: texts.figure.value,
    style: STYLE.figure,
    box: { x: column.x + 24, y: y + 30, width: 60 },
  })
  const width = column.width - 130
  sheet.write({
    tag: 'P',
    text: texts.figure.text,
    style: STYLE.P,
    box: { x: column.x + 100, y: y + 38, width },
  })
}

function drawCountries({ sheet, texts, y }: Rest): void {
  const { heading, intro, names } = texts.countries
  y = sheet.write({ tag: 'H2', text: heading, style: STYLE.H1, box: { ...column, y } }) + 10
  const list = `${intro} ${names.join(', ')}.`
  y = sheet.write({ tag: 'P', text: list, style: STYLE.P, box: { ...column, y } }) + 40
  sheet.rect({ ...column, y, height: 1, color: INK.accent })
  y = sheet.write({
    tag: 'H2',
    text: texts.about.heading,
    style: STYLE.quiet,
    box: { ...column, y: y + 16 },
  })
  sheet.write({
    tag: 'P',
    text: texts.about.text,
    style: STYLE.quiet,
    box: { ...column, y: y + 4 },
  })
}
