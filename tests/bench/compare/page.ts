import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'

import { type Report, table } from './report.js'

/** Written from here, so that figures and what they mean stay together. */
export const PAGE_FILE = fileURLToPath(
  new URL('../../../docs/reference/performance.md', import.meta.url),
)

/** The page of the documentation: `page.md` with the figures of a run in it. */
export function pageOf(report: Report): Promise<string> {
  const { machine, sizes, whole } = report
  const tables = sizes.map((size) => `### ${table(size, sizes[0])}`)
  const facts = Object.entries(machine).map(([name, value]) => `| ${name} | ${value} |`)
  const parts: Record<string, string> = {
    machine: ['| | |', '| --- | --- |', ...facts].join('\n'),
    tables: tables.join('\n\n'),
    whole: whole ? wholeTable(whole) : 'Not measured in this run.',
  }
  const text = readFileSync(new URL('page.md', import.meta.url), 'utf8')
  const filled = text.replace(/^\{\{(\w+)\}\}$/gm, (_, name: string) => parts[name] ?? '')
  return format(filled, { parser: 'markdown', proseWrap: 'preserve' })
}

function wholeTable({ ours, plain, distinct, hot }: NonNullable<Report['whole']>): string {
  const rounded = (value: number) => value.toFixed(0)
  const rows = [
    ['first right answer after a start, ms', rounded(ours.start), rounded(plain.start)],
    ['memory after 1,000 pages, MiB', rounded(ours.memory), rounded(plain.memory)],
    [
      'memory before and after 10,000 distinct queries, MiB',
      `${rounded(distinct.before)}, ${rounded(distinct.after)}`,
      '–',
    ],
    [
      `executions when ${hot.connections} connections ask at once for what is not kept`,
      String(hot.made),
      '–',
    ],
  ]
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`)
  return ['| | this project | plain Payload |', '| --- | --- | --- |', ...lines].join('\n')
}
