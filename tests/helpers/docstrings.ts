import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const root = path.resolve(import.meta.dirname, '../..')

/** What the docstring of a property says, and its `@default`; empty for none. */
export type Docstring = { meaning: string; fallback: string }

/** The docstrings of the properties of a type, or of an object, by name. */
export function docstringsOf(file: string, name: string): Record<string, Docstring> {
  const text = readFileSync(path.join(root, file), 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const members = source.statements.flatMap((statement) => membersOf(statement, name))
  if (members.length === 0) throw new Error(`${file} has no ${name} with properties`)
  return Object.fromEntries(members.map((member) => [member.name?.getText(), docstringOf(member)]))
}

function membersOf(statement: ts.Statement, name: string): readonly ts.NamedDeclaration[] {
  if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name)
    return ts.isTypeLiteralNode(statement.type) ? statement.type.members : []
  if (!ts.isVariableStatement(statement)) return []
  const [declaration] = statement.declarationList.declarations
  if (declaration?.name.getText() !== name || !declaration.initializer) return []
  const value = withoutTypes(declaration.initializer)
  return ts.isObjectLiteralExpression(value) ? value.properties : []
}

/** An expression without `as const` and `satisfies …`. */
function withoutTypes(value: ts.Expression): ts.Expression {
  return ts.isAsExpression(value) || ts.isSatisfiesExpression(value)
    ? withoutTypes(value.expression)
    : value
}

function docstringOf(member: ts.NamedDeclaration): Docstring {
  const docs = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc)
  const fallback = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === 'default')
  return {
    meaning: docs.map(({ comment }) => oneLine(comment)).join(' '),
    fallback: oneLine(fallback?.comment),
  }
}

function oneLine(comment: ts.JSDocTag['comment']): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim()
}
