import { SaxesParser } from 'saxes'
import { vi } from 'vitest'

/** Counts the characters that come to the parser of XML from now on, to the end of the test. */
export function countParsed(): () => number {
  const write = vi.spyOn(SaxesParser.prototype, 'write')
  return () =>
    write.mock.calls.reduce(
      (sum, [piece]) => sum + (typeof piece === 'string' ? piece.length : 0),
      0,
    )
}
