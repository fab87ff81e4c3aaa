import { Lexer, Source, TokenKind } from 'graphql'

/** Most tokens of a document: parsed, each takes some hundreds of bytes. */
export const MAX_TOKENS = 20_000

/** Whether a document has more tokens than may be parsed. One that cannot be read has not. */
export function hasTooManyTokens(document: string): boolean {
  // None is shorter than a character.
  if (document.length <= MAX_TOKENS) return false
  const lexer = new Lexer(new Source(document))
  try {
    for (let tokens = 0; tokens <= MAX_TOKENS; tokens += 1)
      if (lexer.advance().kind === TokenKind.EOF) return false
    return true
  } catch {
    return false
  }
}
