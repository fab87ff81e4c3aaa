import PDFDocument from 'pdfkit'

import { LANDSCAPE, LAYERS, SUN } from './landscape.js'

/** Letter paper, in points; the programme's countries mostly use it. */
export const PAGE = { width: 612, height: 792, margin: 72 } as const
export const INK = {
  text: '#22302c',
  quiet: '#5b6b66',
  accent: '#1f6048',
  paper: '#fdf3dc',
} as const

type Pdf = InstanceType<typeof PDFDocument>
type Box = { x: number; y: number; width: number }
type Style = { font: string; size: number; color: string; lineGap?: number; paragraphGap?: number }

export const STYLE = {
  title: { font: 'Helvetica-Bold', size: 27, color: INK.accent, lineGap: 4 },
  H1: { font: 'Helvetica-Bold', size: 17, color: INK.accent, lineGap: 2 },
  P: { font: 'Times-Roman', size: 13, color: INK.text, lineGap: 6 },
  quiet: { font: 'Helvetica', size: 10.5, color: INK.quiet, lineGap: 2 },
  figure: { font: 'Helvetica-Bold', size: 34, color: INK.accent },
} as const satisfies Record<string, Style>

/**
 * A tagged PDF, the same bytes each time: its date is fixed. `draw` adds pages and text; the
 * fonts are the standard ones, which hold every letter of the three languages.
 */
export async function makePdf({
  title,
  author,
  lang,
  draw,
}: {
  title: string
  author: string
  /** BCP 47 tag. */
  lang: string
  draw: (sheet: Sheet) => void
}): Promise<Buffer> {
  const { margin } = PAGE
  const pdf = new PDFDocument({
    size: 'LETTER',
    // Footers stand in the lower margin, which pdfkit would answer with a new page.
    margins: { top: margin, right: margin, bottom: 0, left: margin },
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang,
    tagged: true,
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: new Date('2023-01-01T00:00:00Z') },
  })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  draw(new Sheet(pdf))
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}

/** Draws text that screen readers follow, and decoration that they skip. */
export class Sheet {
  constructor(private readonly pdf: Pdf) {}

  addPage(): void {
    this.pdf.addPage()
  }

  /** Writes a text of the reading order; gives the y below it. */
  write({
    tag,
    text,
    style,
    box,
  }: {
    tag: 'H1' | 'H2' | 'P'
    text: string
    style: Style
    box: Box
  }) {
    const options = { width: box.width, lineGap: style.lineGap ?? 0 }
    this.pdf.addStructure(
      this.pdf.struct(tag, () => {
        this.pdf.font(style.font, style.size).fillColor(style.color)
        this.pdf.text(text, box.x, box.y, options)
      }),
    )
    return this.pdf.y
  }

  /** Page numbers and the like. */
  footer(text: string): void {
    this.decorate('Pagination', () => {
      const { font, size, color } = STYLE.quiet
      this.pdf.font(font, size).fillColor(color)
      const options = { width: PAGE.width - 2 * PAGE.margin, lineBreak: false }
      this.pdf.text(text, PAGE.margin, PAGE.height - 48, options)
    })
  }

  /** The landscape over the whole width, its foot at `bottom`. */
  landscape({ bottom }: { bottom: number }): void {
    this.decorate('Layout', () => {
      const factor = PAGE.width / LANDSCAPE.width
      this.pdf.save().translate(0, bottom - LANDSCAPE.height * factor)
      this.pdf.scale(factor)
      this.pdf.circle(SUN.x, SUN.y, SUN.radius).fill(SUN.fill)
      for (const { path, fill } of LAYERS) this.pdf.path(path).fill(fill)
      this.pdf.restore()
    })
  }

  rect({ x, y, width, height, color }: Box & { height: number; color: string }): void {
    this.decorate('Layout', () => this.pdf.rect(x, y, width, height).fill(color))
  }

  private decorate(type: string, draw: () => void): void {
    this.pdf.markContent('Artifact', { type })
    draw()
    this.pdf.endMarkedContent()
  }
}
