import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, print, separateOperations } from 'graphql'

const file = path.resolve(import.meta.dirname, '../fixtures/seedQueries.graphql')

/** The twenty questions on the seed, by name, each with the fragments that it needs. */
export function seedQueries(): Map<string, string> {
  const documents = separateOperations(parse(readFileSync(file, 'utf8')))
  return new Map(Object.entries(documents).map(([name, document]) => [name, print(document)]))
}

/** An answer as text with every moment masked: they tell when the seed ran. */
export function withoutMoments(answer: unknown): string {
  const moment = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g
  return JSON.stringify(answer, null, 2).replace(moment, 'MOMENT')
}
