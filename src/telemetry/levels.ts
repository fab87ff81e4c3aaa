/** Levels of log lines, from what is always written to what is written least. */
export const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
export type Level = (typeof LEVELS)[number]

/** Whether a line of a level is written where lines up to another are. */
export function isWritten(level: Level, upTo: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(upTo)
}

/** The level that pino has for a number: 10 is trace, 60 is fatal. */
export function levelOf(number: number): Level {
  const [last = 'trace'] = LEVELS.slice(Math.max(0, 6 - Math.floor(number / 10)))
  return last
}
