import type { ReactElement } from 'react'

/**
 * React's renderer to text, as Node loads it. Next puts another React into what it compiles for the
 * server, whose `react-dom/server` refuses; elements are alike in both.
 */
const server = process
  .getBuiltinModule('node:module')
  .createRequire(`${process.cwd()}/package.json`)(
  'react-dom/server',
) as typeof import('react-dom/server')

/** A whole page as HTML: nothing of React is in it, and it runs nothing. */
export function render(page: ReactElement): string {
  return `<!doctype html>${server.renderToStaticMarkup(page)}`
}
