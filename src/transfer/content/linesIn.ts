import { createReadStream } from 'node:fs'

/**
 * The lines of a file that are none left out, one at a time. Only `\n` ends a line: a text may have
 * a U+2028, at which `readline` would end one too.
 */
export async function* linesIn(file: string): AsyncGenerator<{ line: number; text: string }> {
  let rest = ''
  let line = 0
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    for (const text of parts) {
      line += 1
      if (text !== '') yield { line, text }
    }
  }
  if (rest !== '') yield { line: line + 1, text: rest }
}
