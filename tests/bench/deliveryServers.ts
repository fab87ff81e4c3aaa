/** An app that answers GraphQL, with the operations of each case. */
export type BenchServer = {
  queries: Record<'page' | 'list' | 'languages' | 'search', string[]>
  answer: (query: string) => Promise<string>
  stop: () => Promise<void>
}
