/** The marks to print directly against the quote; French ones include their no-break space. */
export function quoteMarks(tag: string): { open: string; close: string } {
  return tag ? { open: '“', close: '”' } : { open: '"', close: '"' }
}
