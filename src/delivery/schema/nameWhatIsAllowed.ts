import {
  GraphQLEnumType,
  GraphQLError,
  type GraphQLSchema,
  print,
  TokenKind,
  type ValueNode,
} from 'graphql'

import { badUserInput } from '../badUserInput.js'

/**
 * Makes every enum answer a value that it does not have with BAD_USER_INPUT and the values that it
 * has. GraphQL's own message names none of them.
 */
export function nameWhatIsAllowed(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (type instanceof GraphQLEnumType && !type.name.startsWith('__')) explain(type)
  return schema
}

function explain(type: GraphQLEnumType): void {
  const expected = `one of ${type
    .getValues()
    .map(({ name }) => name)
    .join(', ')}`
  const parseValue = type.parseValue.bind(type)
  const parseLiteral = type.parseLiteral.bind(type)
  type.parseValue = (received): unknown => {
    try {
      return parseValue(received)
    } catch {
      throw badUserInput({ argument: type.name, expected, received })
    }
  }
  type.parseLiteral = (node, variables): unknown => {
    try {
      return parseLiteral(node, variables)
    } catch {
      const { message, extensions } = badUserInput({
        argument: argumentOf(node) ?? type.name,
        expected,
        received: print(node),
      })
      throw new GraphQLError(message, { nodes: node, extensions })
    }
  }
}

/** Name of the argument or variable whose value it is: the name before the last colon. */
function argumentOf(node: ValueNode): string | null {
  let token = node.loc?.startToken ?? null
  while (token && token.kind !== TokenKind.COLON) token = token.prev
  return token?.prev?.value ?? null
}
