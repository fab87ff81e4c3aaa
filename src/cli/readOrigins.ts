import type { Problem } from './environment.js'

/** `CORS_ORIGINS`: origins separated by commas. */
export function readOrigins(given: string | null, problem: Problem): readonly string[] {
  const origins = (given ?? '')
    .split(',')
    .map((entry) => entry.trim().replace(/\/$/, ''))
    .filter((entry) => entry !== '')
  if (origins.every(isOrigin)) return origins
  problem(
    'CORS_ORIGINS',
    'origins separated by commas, without paths and without *',
    'Use CORS_ORIGINS=https://tools.example.org or leave it out; the delivery API is always open to every site.',
  )
  return []
}

function isOrigin(entry: string): boolean {
  return /^https?:\/\//.test(entry) && URL.canParse(entry) && new URL(entry).origin === entry
}
