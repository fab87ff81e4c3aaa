import { GraphQLError } from 'graphql'

/**
 * The codes of GraphQL errors that only the delivery API has, with HTTP status and meaning.
 * `docs/reference/errors.md` is made from this table.
 */
export const DELIVERY_ERRORS = {
  QUERY_TOO_LONG: { status: 400, meaning: 'More tokens than `maxTokens`.' },
  QUERY_TOO_DEEP: { status: 400, meaning: 'Deeper than `maxDepth`.' },
  QUERY_TOO_BROAD: {
    status: 400,
    meaning:
      'More fields and aliases than `maxBreadth`, or an introspection with aliases or with a list within itself.',
  },
  QUERY_TOO_COSTLY: { status: 400, meaning: 'A cost above `maxCost`.' },
  QUERY_READS_TOO_MUCH: {
    status: 400,
    meaning: 'The operation read more rows than `maxRows`; `limit` and `actual` say how many.',
  },
  QUERY_ANSWERS_TOO_MUCH: {
    status: 400,
    meaning: 'The answer has more characters than `maxCharacters`; `limit` says how many.',
  },
  QUERY_TOO_SLOW: {
    status: 503,
    meaning: 'The operation took longer than `maxMilliseconds` and was stopped.',
  },
  CHANGES_GONE: {
    status: 410,
    meaning:
      'The cursor of `changes` is too old or from another database: take a new one without `since`, then read everything again.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    meaning: 'The operation is not valid GraphQL.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: 'The operation does not match the schema, or is no query.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'Several operations and no `operationName`, or one that none of them has.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 404,
    meaning: 'The hash is unknown: send the full operation with it.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    meaning: 'Unexpected error; the details are in the log, not in the response.',
  },
} as const

/** The refusal of a cursor that the feed of changes no longer goes back to. */
export function changesGone(): GraphQLError {
  const { status } = DELIVERY_ERRORS.CHANGES_GONE
  return new GraphQLError(
    'since: expected a cursor that is still known, got one that is too old or from another database. Call `changes` without it, read everything again, and follow the new cursor.',
    { extensions: { code: 'CHANGES_GONE', http: { status } } },
  )
}

type QueryCode = Extract<keyof typeof DELIVERY_ERRORS, `QUERY_${string}`>

/** The refusal of an operation: its code, the status of that code, and what the caller may need. */
export function queryError(
  code: QueryCode,
  message: string,
  numbers: { limit?: number; actual?: number } = {},
): GraphQLError {
  const { status } = DELIVERY_ERRORS[code]
  return new GraphQLError(message, { extensions: { code, ...numbers, http: { status } } })
}
