import { Agent, request } from 'node:http'

/** Attempts to sign in, as an attacker makes them. Runs in a process of its own: `flood.ts URL KIND SECONDS`. */
const [url = '', kind = '', seconds = '12'] = process.argv.slice(2)

/** 10,000 a minute. */
const PER_SECOND = 167

const agent = new Agent({ keepAlive: true, maxSockets: 512 })
const counts: Record<string, number> = {}
const start = Date.now()
let sent = 0

/** Whom the n-th attempt is at, and where it says it comes from (`TRUST_PROXY=1`). */
function attempt(n: number): { email: string; from: string } {
  const wide = `${(n % 200) + 11}.${(n * 7) % 256}.${(n * 13) % 256}.${(n * 29) % 256}`
  const nobody = `nobody-${n}@example.org`
  const owner = 'editor@example.org'
  switch (kind) {
    case 'one account, one address':
      return { email: owner, from: '203.0.113.1' }
    case 'one account, every address':
      return { email: owner, from: wide }
    case 'every name, one address':
      return { email: nobody, from: '203.0.113.2' }
    case 'every name, every address':
      return { email: nobody, from: wide }
    default:
      throw new Error(`flood: unknown kind ${kind}`)
  }
}

function send(n: number): void {
  const { email, from } = attempt(n)
  const body = JSON.stringify({ email, password: `guess number ${n}` })
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-forwarded-for': from,
  }
  const count = (what: number | string) => (counts[what] = (counts[what] ?? 0) + 1)
  request(`${url}/api/users/login`, { method: 'POST', agent, headers }, (response) => {
    count(response.statusCode ?? 0)
    response.resume()
  })
    .on('error', () => count('error'))
    .end(body)
}

const timer = setInterval(() => {
  const due = Math.min(Number(seconds), (Date.now() - start) / 1000) * PER_SECOND
  while (sent < due) send((sent += 1))
  if (Date.now() - start < Number(seconds) * 1000) return
  clearInterval(timer)
  // Those that still wait are answered within ten seconds; nobody waits for them here.
  process.send?.({ sent, counts })
  setTimeout(() => process.exit(0), 100)
}, 10)
