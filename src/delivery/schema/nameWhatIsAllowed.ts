import {
  GraphQLEnumType,
  GraphQLError,
  GraphQLScalarType,
  type GraphQLSchema,
  isSpecifiedScalarType,
  print,
  TokenKind,
  type ValueNode,
} from 'graphql'

import { badUserInput } from '../badUserInput.js'

/**
 * Makes every enum answer a value that it does not have with BAD_USER_INPUT and the values that it
 * has. GraphQL's own message names none of them. Scalars of ours say themselves what they expect;
 * they learn where in the operation they stand.
 */
export function nameWhatIsAllowed(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (type instanceof GraphQLEnumType && !type.name.startsWith('__')) explain(type)
    else if (type instanceof GraphQLScalarType && !isSpecifiedScalarType(type)) locate(type)
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

function locate(type: GraphQLScalarType): void {
  const parseLiteral = type.parseLiteral.bind(type)
  type.parseLiteral = (node, variables): unknown => {
    try {
      return parseLiteral(node, variables)
    } catch (error) {
      if (!(error instanceof GraphQLError) || error.extensions.code !== 'BAD_USER_INPUT')
        throw error
      const { expected } = error.extensions as { expected: string } // as `badUserInput` makes it
      const argument = argumentOf(node) ?? type.name
      const { message, extensions } = badUserInput({ argument, expected, received: print(node) })
      throw new GraphQLError(message, { nodes: node, extensions })
    }
  }
}

const OPENS: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L]
const CLOSES: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R]

/**
 * The argument or variable whose value it is, with the fields of inputs that lead to it, as in
 * `where.kind.equals`: the names before the colons that it stands behind.
 */
function argumentOf(node: ValueNode): string | null {
  const names: string[] = []
  let depth = 0
  let isNamed = false
  for (let token = node.loc?.startToken.prev; token; token = token.prev) {
    if (CLOSES.includes(token.kind)) depth += 1
    else if (OPENS.includes(token.kind) && depth > 0) depth -= 1
    else if (depth > 0) continue
    else if (token.kind === TokenKind.BRACE_L) isNamed = false
    else if (token.kind === TokenKind.PAREN_L) break
    else if (token.kind === TokenKind.COLON && !isNamed) {
      names.unshift(token.prev?.value ?? '')
      isNamed = true
    }
  }
  return names.length > 0 ? names.join('.') : null
}
