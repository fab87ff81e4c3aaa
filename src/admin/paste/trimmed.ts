import type { Run } from './pasted.js'

/**
 * The words of a line as a browser shows them: white space is one space, none at the ends and
 * beside line breaks; spaces that do not break stay. No run for a line without words.
 */
export function trimmed(runs: readonly Run[]): Run[] {
  const line: Run[] = []
  for (const run of runs) {
    const last = line.at(-1)
    if (run === 'break') {
      trimEnd(line)
      if (line.length > 0) line.push('break')
      continue
    }
    const isStart = last === undefined || last === 'break' || last.text.endsWith(' ')
    const text = run.text.replace(/[ \t\r\n\f]+/g, ' ').replace(isStart ? /^ / : /^$/, '')
    if (text === '') continue
    const isSame = last && last !== 'break' && last.format === run.format && last.url === run.url
    if (isSame) line[line.length - 1] = { ...last, text: last.text + text }
    else line.push({ ...run, text })
  }
  trimEnd(line)
  while (line.at(-1) === 'break') {
    line.pop()
    trimEnd(line)
  }
  return line.some((run) => run !== 'break' && run.text.trim() !== '') ? line : []
}

function trimEnd(line: Run[]): void {
  for (let last = line.at(-1); last && last !== 'break'; last = line.at(-1)) {
    const text = last.text.replace(/ $/, '')
    if (text === last.text) return
    line.pop()
    if (text !== '') line.push({ ...last, text })
  }
}
