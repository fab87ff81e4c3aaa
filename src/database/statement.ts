/** A statement of SQL, or a part of one: its text with a gap for each value. */
export type Statement = { readonly texts: readonly string[]; readonly values: readonly Value[] }

type Value = number | string

/** Writes a statement. Values never become text of it; other statements do. */
export function sql(texts: readonly string[], ...parts: (Statement | Value)[]): Statement {
  const pieces = texts.flatMap((text, at) => {
    const part = parts[at]
    return part === undefined ? [textOnly(text)] : [textOnly(text), asStatement(part)]
  })
  return joined(pieces, '')
}

/** Parts in their order, with a text between them. */
export function joined(parts: readonly Statement[], between: string): Statement {
  const texts = ['']
  for (const [at, { texts: given }] of parts.entries()) {
    const [first = '', ...rest] = given
    texts.push(`${texts.pop() ?? ''}${at > 0 ? between : ''}${first}`, ...rest)
  }
  return { texts, values: parts.flatMap(({ values }) => values) }
}

/** The name of a table or column. */
export function named(name: string): Statement {
  return textOnly(`"${name.replaceAll('"', '""')}"`)
}

/** Its text with `$1`, `$2` and so on for its values: SQLite and PostgreSQL both read that. */
export function textOf({ texts }: Statement): string {
  return texts.reduce((text, next, at) => `${text}$${at}${next}`)
}

function textOnly(text: string): Statement {
  return { texts: [text], values: [] }
}

function asStatement(part: Statement | Value): Statement {
  return typeof part === 'object' ? part : { texts: ['', ''], values: [part] }
}
