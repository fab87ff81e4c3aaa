/** Says why a file cannot be read as XML, and where: line and column from 1, or 0 for the whole file. */
export class XmlError extends Error {
  readonly line: number
  readonly column: number

  constructor(message: string, { line, column }: { line: number; column: number }) {
    super(message)
    this.name = 'XmlError'
    this.line = line
    this.column = column
  }
}
