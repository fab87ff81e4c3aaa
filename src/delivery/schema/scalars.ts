import { GraphQLError } from 'graphql'

import { badUserInput } from '../badUserInput.js'
import type { Parts } from './builder.js'

/** Scalars of the API. Of these only moments and dates are arguments too, in `where`. */
export function scalars({ builder }: Parts): void {
  builder.scalarType('DateTime', {
    description: 'RFC 3339, UTC.',
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
    serialize: asText,
    // What it says is judged by the reader of `where`, which knows the place.
    parseValue: asInput('DateTime', 'an RFC 3339 text'),
  })
  builder.scalarType('Date', {
    description: 'ISO 8601 calendar date, YYYY-MM-DD.',
    serialize: asText,
    parseValue: asInput('Date', 'a text such as "2024-05-31"'),
  })
  builder.scalarType('URL', {
    description: 'Absolute URL.',
    serialize: asText,
    parseValue: refuse,
  })
  builder.scalarType('JSON', {
    description: 'Any JSON value.',
    serialize: (value) => value,
    parseValue: refuse,
  })
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  throw new Error(`expected a string, got ${typeof value}`)
}

function asInput(argument: string, expected: string) {
  return (received: unknown): string => {
    if (typeof received === 'string') return received
    throw badUserInput({ argument, expected, received })
  }
}

function refuse(): never {
  throw new GraphQLError('This scalar cannot be used as input.')
}
