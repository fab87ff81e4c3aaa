import { connect } from 'node:net'

export type Asked = {
  port: number
  path: string
  connections: number
  /** Answers in all. */
  answers: number
  /** Header lines of the request of this number; each ends with CR LF. */
  headers: (at: number) => string
  /** What every answer must be; the bytes of one without a body are none. */
  expected: { status: number; body: Buffer }
}

/** How long each answer took, milliseconds in their order, and how long all did. */
export type Answered = { times: number[]; milliseconds: number }

/**
 * Asks a server by so many connections, each as soon as it is answered.
 *
 * @throws if an answer is not what it must be
 */
export async function ask(asked: Asked): Promise<Answered> {
  const state = { asked: 0, times: [] as number[] }
  const from = performance.now()
  await Promise.all(Array.from({ length: asked.connections }, () => askOn(asked, state)))
  const milliseconds = performance.now() - from
  return { times: state.times.sort((a, b) => a - b), milliseconds }
}

function askOn(asked: Asked, state: { asked: number; times: number[] }): Promise<void> {
  const { port, path, headers } = asked
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let chunks: Buffer[] = []
    let size = 0
    // Bytes of the whole answer; null while its head is not whole.
    let whole: number | null = null
    let from = 0
    const next = () => {
      if (state.asked >= asked.answers) return void socket.end(() => resolve())
      const head = `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers(state.asked)}\r\n`
      state.asked += 1
      ;[chunks, size, whole, from] = [[], 0, null, performance.now()]
      socket.write(head)
    }
    socket.once('connect', next).once('error', reject)
    socket.once('close', () => reject(new Error('The server has closed a connection.')))
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      size += chunk.length
      whole ??= wholeOf(chunks)
      if (whole === null || size < whole) return
      state.times.push(performance.now() - from)
      const fault = faultOf(Buffer.concat(chunks), asked.expected)
      if (fault === null) return next()
      socket.destroy()
      reject(new Error(`${path.slice(0, 60)}: not the answer that was expected: ${fault}`))
    })
  })
}

const END_OF_HEAD = Buffer.from('\r\n\r\n')

function wholeOf(chunks: readonly Buffer[]): number | null {
  const come = Buffer.concat(chunks)
  const end = come.indexOf(END_OF_HEAD)
  if (end < 0) return null
  const length = /\r\ncontent-length: (\d+)/i.exec(come.toString('latin1', 0, end))?.[1]
  return end + END_OF_HEAD.length + Number(length ?? 0)
}

function faultOf(answer: Buffer, { status, body }: Asked['expected']): string | null {
  const given = Number(answer.toString('latin1', 9, 12))
  const bytes = answer.subarray(answer.indexOf(END_OF_HEAD) + END_OF_HEAD.length)
  return given === status && bytes.equals(body)
    ? null
    : `${given} ${bytes.toString('utf8', 0, 300)}`
}
