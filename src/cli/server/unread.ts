import type { Socket } from 'node:net'

import { REQUEST_LIMITS } from '../../security/limits/requestLimits.js'

/** How often is looked, milliseconds. */
const OFTEN = 500

/**
 * Bounds the bytes of answers that wait for their clients to read them. When there are too many,
 * connections of the sender who lets most wait are cut.
 *
 * @returns adds a connection
 */
export function boundUnread(): (sender: string, socket: Socket) => void {
  const sockets = new Map<Socket, string>()
  const timer = setInterval(() => {
    for (const socket of tooMuch(sockets, REQUEST_LIMITS.held.unread)) socket.destroy()
  }, OFTEN)
  timer.unref()
  return (sender, socket) => {
    sockets.set(socket, sender)
    socket.once('close', () => sockets.delete(socket))
  }
}

type Measured = Pick<Socket, 'writableLength'>

/** What to cut, so that no more than `most` bytes wait. */
export function tooMuch<T extends Measured>(sockets: ReadonlyMap<T, string>, most: number): T[] {
  const waiting = [...sockets].filter(([{ writableLength }]) => writableLength > 0)
  const bySender = new Map<string, number>()
  let total = 0
  for (const [{ writableLength }, sender] of waiting) {
    total += writableLength
    bySender.set(sender, (bySender.get(sender) ?? 0) + writableLength)
  }
  if (total <= most) return []
  const weightOf = ([socket, sender]: [T, string]) =>
    (bySender.get(sender) ?? 0) * 2 ** 32 + socket.writableLength
  const heaviestFirst = waiting.sort((a, b) => weightOf(b) - weightOf(a))
  return heaviestFirst.flatMap(([socket]) => {
    if (total <= most) return []
    total -= socket.writableLength
    return [socket]
  })
}
