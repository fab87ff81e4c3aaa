/** A statement of SQL, or a part of one: its text with a gap for each value. */
export type Statement = { readonly texts: readonly string[]; readonly values: readonly Value[] }

/** PostgreSQL alone takes lists; SQLite reads one from a text of JSON. */
export type Value = number | string | readonly (number | string)[]

/** Writes a statement. Values never become text of it; other statements do. */
export function sql(given: readonly string[], ...parts: (Statement | Value)[]): Statement {
  const made = { texts: [given[0] ?? ''], values: [] as Value[] }
  for (const [at, part] of parts.entries()) {
    if (isStatement(part)) append(made, part)
    else {
      made.texts.push('')
      made.values.push(part)
    }
    lengthen(made.texts, given[at + 1] ?? '')
  }
  return made
}

/** Parts in their order, with a text between them. */
export function joined(parts: readonly Statement[], between: string): Statement {
  const made = { texts: [''], values: [] as Value[] }
  for (const [at, part] of parts.entries()) {
    if (at > 0) lengthen(made.texts, between)
    append(made, part)
  }
  return made
}

type Making = { texts: string[]; values: Value[] }

function append(made: Making, { texts, values }: Statement): void {
  for (const [at, text] of texts.entries()) {
    if (at === 0) lengthen(made.texts, text)
    else made.texts.push(text)
  }
  made.values.push(...values)
}

/** What is written goes on where the last text ends. */
function lengthen(texts: string[], more: string): void {
  texts.push(`${texts.pop() ?? ''}${more}`)
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

function isStatement(part: Statement | Value): part is Statement {
  return typeof part === 'object' && 'texts' in part
}
