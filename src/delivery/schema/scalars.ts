import { GraphQLError } from 'graphql'

import type { Parts } from './builder.js'

/** Scalars of the API. They only come out: no argument has one. */
export function scalars({ builder }: Parts): void {
  builder.scalarType('DateTime', {
    description: 'RFC 3339, UTC.',
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
    serialize: asText,
    parseValue: refuse,
  })
  builder.scalarType('Date', {
    description: 'ISO 8601 calendar date, YYYY-MM-DD.',
    serialize: asText,
    parseValue: refuse,
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

function refuse(): never {
  throw new GraphQLError('This scalar cannot be used as input.')
}
