import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Refuses what is no query before it runs: GraphQL would find out while it does. */
export const queriesOnlyPlugin: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(queriesOnly),
}

const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.QUERY) return
    const message = `Expected a query, got a ${node.operation}: this API only reads.`
    context.reportError(new GraphQLError(message, { nodes: node }))
  },
})
