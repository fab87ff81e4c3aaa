import os from 'node:os'

const MB = 1024 * 1024

/** Least that the app runs in, and what is of use to one process, megabytes. */
const LEAST = 256
const MOST = 1024

/**
 * V8's flag for the heap: half of the memory that this process may use, within bounds. Left alone,
 * V8 lets garbage grow to several times what is in use (about 165 MB). NODE_OPTIONS has the last word.
 *
 * @param {number} memory bytes
 * @param {string} [given] NODE_OPTIONS
 */
export function heapFlags(memory, given = '') {
  if (/max[-_]old[-_]space/.test(given)) return []
  const half = Math.floor(memory / 2 / MB)
  return [`--max-old-space-size=${Math.min(MOST, Math.max(LEAST, half))}`]
}

/** Bytes that this process may use: of the container where there is one, else of the machine. */
export function memoryOfMachine() {
  const total = os.totalmem()
  // 0 or more than there is: not constrained. Node has had it since 20.12.
  const constrained = process.constrainedMemory?.() ?? 0
  return constrained > 0 && constrained < total ? constrained : total
}
