import type { Machine } from './machine.js'
import type { Measured, Result } from './run.js'
import type { Whole } from './whole.js'

export type Size = { entries: number; results: Result[] }
export type Report = { machine: Machine; sizes: Size[]; whole: Whole | null }

/** What is told of each case, and how. */
const COLUMNS: Record<string, (result: Result, first: Result | undefined) => string> = {
  case: ({ name }) => name,
  'CPU of one, ms': ({ ours, baseline }) => pair(ours.cpu, baseline.cpu, 3),
  ratio: ({ ratio }) => `${ratio.toFixed(2)} ×`,
  'answers a second': ({ ours, baseline }) => pair(ours.rate, baseline.rate, 0),
  'p50, ms': ({ ours, baseline }) => pair(ours.p50, baseline.p50, 2),
  'p99, ms': ({ ours, baseline }) => pair(ours.p99, baseline.p99, 2),
  'CPU, p50 against the first size': (result, first) =>
    first && first !== result
      ? (['cpu', 'p50'] as const).map((key) => `${growth(result, first, key)} ×`).join(', ')
      : '',
}

/** Rows of one size, as Markdown that reads well in a terminal too. */
export function table({ entries, results }: Size, first: Size | undefined): string {
  const rows = results.map((result) => {
    const before = first?.results.find(({ name }) => name === result.name)
    return Object.values(COLUMNS).map((cell) => cell(result, before))
  })
  const all = [Object.keys(COLUMNS), ...rows]
  const widths = Object.keys(COLUMNS).map((_, at) => Math.max(...all.map((row) => width(row[at]))))
  const line = (cells: string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = line(widths.map(() => '---'))
  const [head = [], ...body] = all
  return [`${entries} entries`, '', line(head), rule, ...body.map(line)].join('\n')
}

function width(cell = ''): number {
  return cell.length
}

function pair(own: number, other: number, digits: number): string {
  return `${own.toFixed(digits)} : ${other.toFixed(digits)}`
}

function growth({ ours }: Result, first: Result, key: keyof Measured): string {
  return (ours[key] / first.ours[key]).toFixed(2)
}
