import { existsSync } from 'node:fs'
import path from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The browser of the end-to-end tests: `CHROMIUM_PATH`, or the first one installed.
 *
 * @returns {string | null} absolute path
 */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  const all = [process.env.CHROMIUM_PATH, ...onPath, ...PLACES]
  return all.find((file) => file && existsSync(file)) ?? null
}
