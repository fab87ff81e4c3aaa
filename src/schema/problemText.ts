import { pathText } from './pathText.js'
import type { Problem } from './problemsIn.js'

/** A problem as a message: where, what was expected, what came, what to do if that does not say it. */
export function problemText({
  path,
  expected,
  got,
  remedy,
}: Pick<Problem, 'path' | 'expected' | 'got' | 'remedy'>): string {
  const start = path.length === 0 ? 'Expected' : `${pathText(path)}: expected`
  const told = got === '' ? `${start} ${expected}.` : `${start} ${expected}, got ${got}.`
  return remedy === null ? told : `${told} ${remedy}`
}
