import { readFileSync } from 'node:fs'
import path from 'node:path'

const file = path.resolve(
  import.meta.dirname,
  '../fixtures/theme-durabilite-environnementale.fr.txt',
)

/** Text as the seed page and the API are compared: kinds of spaces and quotation marks aside. */
export function normalise(text: string): string {
  return text
    .replace(/[«»“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The non-empty lines of the seed page, normalised. */
export function seedLines(): string[] {
  return readFileSync(file, 'utf8').split('\n').map(normalise).filter(Boolean)
}

/** Lines such as « DIMENSION TRANSVERSALE 2 N »: the label in capitals, and the mark beside it. */
export function isLabelLine(line: string): boolean {
  return /^(DIMENSION TRANSVERSALE|THÈME) \d+ \S+$/.test(line)
}
