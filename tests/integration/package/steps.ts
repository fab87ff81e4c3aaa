import { readFileSync } from 'node:fs'
import path from 'node:path'

const docs = path.resolve(import.meta.dirname, '../../../docs')

export type Block = { language: string; text: string }

/** The code blocks of a section of a page, in order, without the indentation of their list. */
export function blocksOf(page: string, heading: string): Block[] {
  const text = readFileSync(path.join(docs, page), 'utf8')
  const [, section = ''] = text.split(`\n## ${heading}\n`)
  const [own = ''] = section.split('\n## ')
  return [...own.matchAll(/^( *)```(\w+)\n([^]*?)\n\1```$/gm)].map(
    ([, indent = '', language = '', code = '']) => ({
      language,
      text: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  )
}
