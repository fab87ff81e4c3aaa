/** The keyboard shortcuts of the translate view. */
export type Command =
  { does: 'move'; by: 1 | -1 } | { does: 'acceptMatch'; index: number } | { does: Plain }

type Plain =
  | 'nextWork'
  | 'copySource'
  | 'draftByMachine'
  | 'applyFix'
  | 'insertCode'
  | 'save'
  | 'draftAndNext'
  | 'submitAndNext'
  | 'approveAndNext'
  | 'reject'
  | 'help'

/** The parts of a keyboard event that decide. */
export type Keys = {
  key: string
  code: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
}

const LETTERS: Readonly<Record<string, Plain>> = {
  n: 'nextWork',
  c: 'copySource',
  m: 'draftByMachine',
  f: 'applyFix',
  k: 'insertCode',
  a: 'approveAndNext',
  r: 'reject',
}

/** The shortcuts in the order of the help, each with the key of the text that tells what it does. */
export const SHORTCUTS = [
  ['Alt+↓', 'down'],
  ['Alt+↑', 'up'],
  ['Alt+N', 'nextWork'],
  ['Alt+C', 'copySource'],
  ['Alt+1 … 5', 'acceptMatch'],
  ['Alt+M', 'draftByMachine'],
  ['Alt+F', 'applyFix'],
  ['Alt+K', 'insertCode'],
  ['Ctrl+S', 'save'],
  ['Ctrl+Enter', 'draftAndNext'],
  ['Alt+Enter', 'submitAndNext'],
  ['Alt+A', 'approveAndNext'],
  ['Alt+R', 'reject'],
  ['Alt+/', 'help'],
] as const

/** The command of a pressed key, or null if there is none. */
export function commandOf(keys: Keys): Command | null {
  const isCommand = keys.ctrlKey || keys.metaKey
  if (isCommand && !keys.altKey && !keys.shiftKey) {
    if (keys.key === 'Enter') return { does: 'draftAndNext' }
    return keys.key.toLowerCase() === 's' ? { does: 'save' } : null
  }
  // With Ctrl it is how Windows tells of AltGr, which writes letters and signs.
  if (!keys.altKey || isCommand) return null
  if (keys.key === '/' || keys.key === '?') return { does: 'help' }
  if (keys.shiftKey) return null
  return withAlt(keys)
}

function withAlt({ key, code }: Keys): Command | null {
  if (key === 'ArrowDown') return { does: 'move', by: 1 }
  if (key === 'ArrowUp') return { does: 'move', by: -1 }
  if (key === 'Enter') return { does: 'submitAndNext' }
  // By their place: on many keyboards a digit alone takes Shift.
  const digit = /^Digit([1-5])$/.exec(code)?.[1]
  if (digit) return { does: 'acceptMatch', index: Number(digit) - 1 }
  if (code === 'Slash' && !/^[a-z]$/i.test(key)) return { does: 'help' }
  const does = LETTERS[letterOf(key, code)]
  return does ? { does } : null
}

/** The letter on the key; on a Mac, Alt makes signs of letters, and the place must tell. */
function letterOf(key: string, code: string): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  return (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase()
}
