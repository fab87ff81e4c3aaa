import type { App } from '../e2e/app.js'

export type Line = Record<string, unknown> & { level: string; msg: string; requestId?: string }

/** The lines of the log; throws at what is none. */
export function linesOf(app: Pick<App, 'output'>): Line[] {
  return app
    .output()
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => {
      try {
        return JSON.parse(text) as Line
      } catch {
        throw new Error(`No line of the log: ${text}`)
      }
    })
}

/** Waits for something that comes by itself. */
export async function eventually<T>(find: () => T | Promise<T>, seconds = 15): Promise<T> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    try {
      return await find()
    } catch (error) {
      if (Date.now() > end) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
