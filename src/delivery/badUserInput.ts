import { GraphQLError } from 'graphql'

export type BadInput = { argument: string; expected: string; received: unknown }

/** Longest piece of the caller's own text that an error repeats. */
const MAX_ECHO = 100

/**
 * An error that the caller can act on: `first: expected a whole number from 1 to 100, got 0.`
 * Code BAD_USER_INPUT, with the same three parts in `extensions`.
 */
export function badUserInput({ argument, expected, received }: BadInput): GraphQLError {
  const echoed = typeof received === 'string' ? received.slice(0, MAX_ECHO) : received
  return new GraphQLError(`${argument}: expected ${expected}, got ${JSON.stringify(echoed)}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument, expected, received: echoed },
  })
}
