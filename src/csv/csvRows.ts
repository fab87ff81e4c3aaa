import { PluginError } from '../errors.js'

/** One cell of a row, and where it begins: line and column from 1. */
export type Cell = Place & { value: string }
type Place = { line: number; column: number }

/**
 * The rows of a CSV text by RFC 4180: quoted cells may hold separators, line breaks and doubled
 * quotation marks. Lines end with CRLF, LF or CR. The separator is a comma, or a semicolon or a tab
 * where the first row has more of them, as spreadsheets write it where the comma is a decimal mark,
 * or in UTF-16. Rows without any text are left out.
 *
 * @param name Of the file, for messages.
 * @throws BAD_USER_INPUT with line and column when a quotation mark stands where none may
 */
export function csvRows(text: string, name = 'CSV'): Cell[][] {
  const plain = text.replace(/^\ufeff/, '')
  const reader = new CsvReader({ text: plain, separator: separatorOf(plain), name })
  const rows: Cell[][] = []
  while (!reader.isOver) rows.push(reader.row())
  return rows.filter((row) => row.some(({ value }) => value.trim() !== ''))
}

/** @throws BAD_USER_INPUT always */
export function refuseCell(name: string, { line, column }: Place, message: string): never {
  throw new PluginError('BAD_USER_INPUT', `${name}, line ${line}, column ${column}: ${message}`)
}

function separatorOf(text: string): string {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most))
}

class CsvReader {
  readonly #text: string
  readonly #separator: string
  readonly #name: string
  #at = 0
  #line = 1
  #lineStart = 0

  constructor({ text, separator, name }: { text: string; separator: string; name: string }) {
    this.#text = text
    this.#separator = separator
    this.#name = name
  }

  get isOver(): boolean {
    return this.#at >= this.#text.length
  }

  row(): Cell[] {
    const cells = [this.#cell()]
    while (this.#text[this.#at] === this.#separator) {
      this.#at += 1
      cells.push(this.#cell())
    }
    if (!this.isOver) this.#passLineBreak()
    return cells
  }

  #place(): Place {
    return { line: this.#line, column: this.#at - this.#lineStart + 1 }
  }

  #cell(): Cell {
    const place = this.#place()
    const value = this.#text[this.#at] === '"' ? this.#quoted(place) : this.#bare()
    const next = this.#text[this.#at]
    if (next === undefined || next === this.#separator || /[\r\n]/.test(next))
      return { value, ...place }
    const problem =
      next === '"'
        ? 'a quotation mark within a cell. Quote the whole cell and double it.'
        : `expected “${this.#separator}” or the end of the line after a quoted cell.`
    return refuseCell(this.#name, this.#place(), problem)
  }

  #bare(): string {
    const start = this.#at
    while (!this.isOver && !/["\r\n]/.test(this.#text[this.#at] ?? '')) {
      if (this.#text[this.#at] === this.#separator) break
      this.#at += 1
    }
    return this.#text.slice(start, this.#at)
  }

  #quoted(place: Place): string {
    let value = ''
    this.#at += 1
    for (;;) {
      const sign = this.#text[this.#at]
      if (sign === undefined)
        return refuseCell(this.#name, place, 'this quotation mark is never closed.')
      if (sign === '"' && this.#text[this.#at + 1] !== '"') break
      const start = this.#at
      if (sign === '"') this.#at += 2
      else if (/[\r\n]/.test(sign)) this.#passLineBreak()
      else this.#at += 1
      value += sign === '"' ? sign : this.#text.slice(start, this.#at)
    }
    this.#at += 1
    return value
  }

  #passLineBreak(): void {
    this.#at += this.#text.startsWith('\r\n', this.#at) ? 2 : 1
    this.#line += 1
    this.#lineStart = this.#at
  }
}
