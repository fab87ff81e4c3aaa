// pdfkit ships no types; these are the few methods that `makeFiles.ts` calls.
declare module 'pdfkit' {
  import type { Readable } from 'node:stream'

  type TextOptions = {
    width?: number
    lineGap?: number
    paragraphGap?: number
    lineBreak?: boolean
    align?: 'left' | 'right'
    characterSpacing?: number
  }
  type Structure = { add(child: Structure): Structure; end(): void }

  class PDFDocument extends Readable {
    constructor(options: {
      size: string
      margins: { top: number; right: number; bottom: number; left: number }
      autoFirstPage: boolean
      pdfVersion: string
      lang: string
      tagged: boolean
      displayTitle: boolean
      info: Record<string, string | Date>
    })
    readonly page: { width: number; height: number }
    y: number
    addPage(): this
    font(name: string, size: number): this
    fillColor(color: string): this
    fillOpacity(opacity: number): this
    rect(x: number, y: number, width: number, height: number): this
    circle(x: number, y: number, radius: number): this
    path(data: string): this
    fill(color: string): this
    save(): this
    restore(): this
    translate(x: number, y: number): this
    scale(factor: number): this
    text(text: string, x: number, y: number, options?: TextOptions): this
    heightOfString(text: string, options?: TextOptions): number
    struct(type: string, children?: () => void): Structure
    addStructure(structure: Structure): this
    markContent(tag: string, options?: { type?: string }): this
    endMarkedContent(): this
    end(): this
  }
  export default PDFDocument
}
