import { connect } from 'node:net'

/** Asks a server by so many connections for some time; answers a second. */
export async function load(args: {
  port: number
  path: string
  connections: number
  milliseconds: number
  /** Of the request of this number; each ends with CR LF. @default none */
  headers?: (at: number) => string
}): Promise<number> {
  const { connections, milliseconds } = args
  const end = performance.now() + milliseconds
  const counts = await Promise.all(
    Array.from({ length: connections }, () => askUntil({ ...args, end })),
  )
  return (counts.reduce((sum, count) => sum + count, 0) * 1000) / milliseconds
}

/** One connection that asks again as soon as it is answered; how many answers came in time. */
function askUntil(args: {
  port: number
  path: string
  end: number
  headers?: (at: number) => string
}): Promise<number> {
  const { port, path, end, headers = () => '' } = args
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answers = 0
    const ask = () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers(answers)}\r\n`)
    // Bytes of the answer that are still to come; null while its head is not whole.
    let left: number | null = null
    let head = ''
    socket.on('connect', ask)
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      if (left === null) {
        head += chunk.toString('latin1')
        const body = head.indexOf('\r\n\r\n')
        if (body < 0) return
        // A 304 has no body.
        left = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0) - (head.length - body - 4)
      } else left -= chunk.length
      if (left > 0) return
      ;[left, head] = [null, '']
      if (performance.now() < end) {
        answers += 1
        ask()
        return
      }
      socket.destroy()
      resolve(answers)
    })
  })
}
