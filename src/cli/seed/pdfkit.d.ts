// pdfkit ships no types; these are the few that the seed and the tests use.
declare namespace PDFKit {
  type PDFDocumentOptions = {
    size?: string | [number, number]
    margins?: { top: number; right: number; bottom: number; left: number }
    autoFirstPage?: boolean
    pdfVersion?: string
    lang?: string
    tagged?: boolean
    displayTitle?: boolean
    userPassword?: string
    ownerPassword?: string
    info?: Record<string, string | Date>
  }
  type TextOptions = { width?: number; lineGap?: number; lineBreak?: boolean }
}

declare module 'pdfkit' {
  import type { Readable } from 'node:stream'

  type Structure = { add(child: Structure): Structure; end(): void }

  class PDFDocument extends Readable {
    constructor(options?: PDFKit.PDFDocumentOptions)
    /** Lower edge of the last text, points from the top. */
    y: number
    addPage(): this
    font(name: string, size: number): this
    fontSize(size: number): this
    fillColor(color: string): this
    rect(x: number, y: number, width: number, height: number): this
    circle(x: number, y: number, radius: number): this
    path(data: string): this
    fill(color: string): this
    save(): this
    restore(): this
    translate(x: number, y: number): this
    scale(factor: number): this
    text(text: string, x?: number, y?: number, options?: PDFKit.TextOptions): this
    struct(type: string, children?: () => void): Structure
    addStructure(structure: Structure): this
    markContent(tag: string, options?: { type?: string }): this
    endMarkedContent(): this
    end(): this
  }
  export default PDFDocument
}
