import { complexityFromQuery } from '@pothos/plugin-complexity'
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  visit,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'

import type { Settings } from '../../entries/settings.js'
import { queryError } from '../queryErrors.js'
import { introspectionProblem } from '../../security/limits/introspection.js'

type Limits = Pick<
  Exclude<Settings['delivery'], false>,
  'maxCost' | 'maxDepth' | 'maxBreadth' | 'maxTokens'
>

/**
 * Refuses an operation before anything of it runs: deeper, broader or costlier than allowed. Each
 * field costs 1 (texts that are rendered, more); what is asked of the items of a list counts as
 * often as the list may have items: `first` of a connection, a usual length of a plain list.
 * Introspection is free here, as long as it asks for no more than the schema once.
 */
export function limitsPlugin(limits: Limits): Plugin {
  const judge = onceForEach(limits)
  // The same document comes again for as long as it is remembered, and so does what is said of it.
  const verdicts = new WeakMap<DocumentNode, { error: GraphQLError | null }>()
  return {
    // Validation compares fields with each other, so their number is looked at before it.
    onValidate({ params, setResult }) {
      const document = params.documentAST as DocumentNode // Envelop leaves it open
      const verdict = verdicts.get(document) ?? {
        error: tooBroad(fieldsIn(document), limits) ?? introspects(document),
      }
      verdicts.set(document, verdict)
      if (verdict.error) setResult([verdict.error])
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, variableValues, operationName, contextValue } =
        args as ExecutionArgs // likewise
      const variables = variableValues ?? {}
      const { errors, cost } = judge({ schema, document, variables, operationName })
      const { outcome } = contextValue as { outcome: Outcome } // as `graphqlEndpoint.ts` gives it
      outcome.cost = cost
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
  }
}

/** Most combinations of variables of one document whose cost is remembered, and their longest text. */
const COMBINATIONS = 20
const LONGEST = 200

/** Remembers the cost of operations that are within the limits: most are asked with the same variables. */
function onceForEach(limits: Limits): (asked: Asked) => Judged {
  const known = new WeakMap<DocumentNode, Map<string, Judged>>()
  return (asked) => {
    const { document, variables, operationName } = asked
    const costs = known.get(document) ?? new Map<string, Judged>()
    known.set(document, costs)
    const name = JSON.stringify([operationName, variables])
    const judged = costs.get(name) ?? judgeOne({ ...asked, limits })
    if (judged.errors.length > 0 || name.length > LONGEST) return judged
    if (costs.size >= COMBINATIONS) costs.clear()
    costs.set(name, judged)
    return judged
  }
}

/** What a run tells about the operation. */
export type Outcome = {
  hasErrors: boolean
  /** As `limitsPlugin` counts it; null where it was not counted. */
  cost: number | null
}

type Judged = { errors: readonly GraphQLError[]; cost: number | null }

/** Most problems of variables that are told at once. */
const MOST_VARIABLES = 10

/** The executor would say the same, without a code. */
function ofVariable({ message, nodes, originalError, extensions }: GraphQLError): GraphQLError {
  const coded = { code: 'BAD_USER_INPUT', ...extensions }
  return new GraphQLError(message, { nodes, originalError, extensions: coded })
}

type Asked = {
  schema: GraphQLSchema
  document: DocumentNode
  variables: Readonly<Record<string, unknown>>
  operationName: string | null | undefined
}

function judgeOne(args: Asked & { limits: Limits }): Judged {
  const { schema, document, variables, operationName, limits } = args
  const operation = getOperationAST(document, operationName)
  if (!operation) return { errors: [], cost: null }
  const definitions = operation.variableDefinitions ?? []
  const values = getVariableValues(schema, definitions, variables, { maxErrors: MOST_VARIABLES })
  if (values.errors) return { errors: values.errors.map(ofVariable), cost: null }
  // The estimate is of the first operation, so the one that is run stands alone.
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const { depth, breadth, complexity } = complexityFromQuery(
    { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    { schema, variables },
  )
  const errors = [
    over('QUERY_TOO_DEEP', 'depth', { actual: depth, limit: limits.maxDepth }),
    tooBroad(breadth, limits),
    over('QUERY_TOO_COSTLY', 'cost', { actual: complexity, limit: limits.maxCost }),
  ].filter((error) => error !== null)
  return { errors, cost: complexity }
}

function tooBroad(actual: number, { maxBreadth }: Limits): GraphQLError | null {
  return over('QUERY_TOO_BROAD', 'number of fields', { actual, limit: maxBreadth })
}

function introspects(document: DocumentNode): GraphQLError | null {
  const problem = introspectionProblem(document)
  return problem === null ? null : queryError('QUERY_TOO_BROAD', problem)
}

/** Fields as written, each fragment once. */
function fieldsIn(document: DocumentNode): number {
  let fields = 0
  visit(document, { Field: () => void (fields += 1) })
  return fields
}

function over(
  code: Parameters<typeof queryError>[0],
  what: string,
  { actual, limit }: { actual: number; limit: number },
): GraphQLError | null {
  if (actual <= limit) return null
  const message = `query: expected a ${what} of at most ${limit}, got ${actual}. Request less at a time.`
  return queryError(code, message, { limit, actual })
}
