import { asTranslator, firstOpen, inside } from '../build.js'
import { cookieProblems } from '../judgeHeaders.js'
import { asObject, docOf, found, messagesOf } from '../read.js'
import { sessionCookie } from '../sessionCookie.js'
import type { Answer, Probe } from '../types.js'

/** Short, or among the first that an attacker tries. */
const WEAK = ['abc', '12345678901', 'password1234', '123456789012']

const SECRETS = /"(?:hash|salt|resetPasswordToken|apiKeyIndex)":(?!null|\[\])/

/** More than the tries after which Payload locks an account by default. */
const LOCK_TRIES = 7

/** Enough to tell, too few to weigh on anything. */
const BURST_TRIES = 30

/** Sessions, passwords and signing in. */
export const accounts: readonly Probe[] = [
  // A page on another site must not act with its visitor's session.
  asTranslator({
    id: 'csrf-origin',
    title: 'A request from another site is accepted as the signed-in user’s.',
    source: 'Payload accepts the cookie from any origin while `csrf` is empty.',
    remedy: 'Set `serverURL`, and list further origins of the admin in `csrf`.',
    as: 'translator',
    severity: 'high',
    run: async (context) => {
      const cookie = await sessionCookie(context)
      if (cookie === null) return null
      const path = `${context.target.api}/${context.target.slugs.users}/me`
      const foreign = [
        { origin: 'https://attacker.example' },
        { 'sec-fetch-site': 'cross-site' },
        { origin: 'null' },
      ]
      const asks = foreign.map((more) => ({ path, headers: { cookie, ...more } }))
      return firstOpen(context, asks, ({ json }, { headers }) => {
        const isKnown = asObject(json.user).id !== undefined
        return (
          isKnown && `With ${JSON.stringify({ ...headers, cookie: '…' })} it recognises the user.`
        )
      })
    },
  }),
  asTranslator({
    id: 'cookie-flags',
    title: 'Scripts or other sites can use the session cookie.',
    source: 'Payload: `auth.cookies` has `secure: false` by default.',
    remedy: 'Set `auth.cookies` to `{ sameSite: "Lax", secure: true }`, and use HTTPS.',
    as: 'translator',
    severity: 'high',
    run: async ({ http, target, credentials }) => {
      const path = `${target.api}/${target.slugs.users}/login`
      const answer = await http.send({ method: 'POST', path, json: credentials })
      const isHttps = target.origin.startsWith('https://')
      const cookies = answer.headers.getSetCookie()
      const problems = cookies.flatMap((cookie) => cookieProblems({ cookie, isHttps }))
      return found(answer, problems.join(' '))
    },
  }),
  inside({
    id: 'weak-password',
    title: 'Accounts can have passwords that are easily guessed.',
    source: 'Payload accepts any password of three characters.',
    remedy: 'Require 12 characters or more, and refuse common passwords.',
    as: 'admin',
    severity: 'medium',
    run: async ({ http, target, world, run }) => {
      for (const [n, password] of WEAK.entries()) {
        const email = `${run}-weak${n}@doctor.invalid`
        const json = { email, password, name: run, role: 'viewer' }
        const path = `${target.api}/${target.slugs.users}`
        const answer = await http.send({ as: 'admin', method: 'POST', path, json })
        world.adopt(target.slugs.users, docOf(answer)?.id)
        if (answer.status < 300) return found(answer, `${JSON.stringify(password)} is accepted.`)
      }
      return null
    },
  }),
  // Hashes and tokens must not be readable, not even by administrators.
  inside({
    id: 'account-secrets',
    title: 'Accounts can be read with their hashes, tokens or keys.',
    source: 'Payload hides them unless a field of the same name is added.',
    remedy: 'Remove fields of these names, or set `hidden: true` and access on them.',
    as: 'admin',
    severity: 'critical',
    run: async ({ http, target, world }) => {
      const { api, slugs } = target
      const { translator, reader } = world.docs
      const asks = [
        { as: 'translator' as const, path: `${api}/${slugs.users}/me` },
        { as: 'admin' as const, path: `${api}/${slugs.users}/${translator.id}` },
        { as: 'admin' as const, path: `${api}/${slugs.apiClients}/${reader.id}` },
      ]
      for (const ask of asks) {
        const answer = await http.send({ ...ask, query: { depth: 0, showHiddenFields: true } })
        const name = SECRETS.exec(answer.text)?.[0]
        if (name) return found(answer, `The response contains ${name}…`)
      }
      return null
    },
  }),
  // The form for lost passwords must not say who has an account.
  inside({
    id: 'forgot-password-tells',
    title: 'The password reset form reveals which addresses have an account.',
    source: 'Different answers for a known and an unknown address.',
    remedy: 'Give the same answer whether or not the account exists.',
    as: 'anonymous',
    severity: 'medium',
    run: async ({ http, target, world, run }) => {
      const path = `${target.api}/${target.slugs.users}/forgot-password`
      const ask = (email: unknown) => http.send({ method: 'POST', path, json: { email } })
      const unknown = await ask(`${run}-nobody@doctor.invalid`)
      const known = await ask(world.docs.bystander.email)
      const isTold = signOf(known) !== signOf(unknown)
      return found(known, isTold && `Known: ${signOf(known)}; unknown: ${signOf(unknown)}.`)
    },
  }),
  // A lock that shows is as good as a list of accounts. Locks an account of the doctor’s own.
  inside({
    id: 'sign-in-tells',
    title: 'Sign-in reveals which addresses have an account.',
    source: 'After some wrong passwords, Payload answers « locked », but only for real accounts.',
    remedy: 'Give the same answer for wrong passwords, locked accounts and unknown addresses.',
    as: 'anonymous',
    severity: 'medium',
    isLast: true,
    run: async ({ http, target, world, run }) => {
      const path = `${target.api}/${target.slugs.users}/login`
      for (let n = 0; n < LOCK_TRIES; n += 1) {
        const ask = (email: unknown) => {
          const json = { email, password: `${run} wrong ${n}` }
          return http.send({ method: 'POST', path, json, isBurst: true })
        }
        const known = await ask(world.docs.bystander.email)
        const unknown = await ask(`${run}-nobody@doctor.invalid`)
        if (known.status === 429 || unknown.status === 429) return null
        const [a, b] = [known, unknown].map((one) => `${one.status} ${messagesOf(one)}`)
        if (a !== b) return found(known, `Try ${n + 1}, known: ${a}; unknown: ${b}.`)
      }
      return null
    },
  }),
  // Uses an unknown name, so that only this address is blocked, for a while.
  {
    id: 'sign-in-limit',
    title: 'Password attempts are unlimited.',
    source: 'Payload counts wrong passwords per account, but not per address.',
    remedy: 'Limit sign-in per address, as the plugin’s server does.',
    as: 'anonymous',
    severity: 'high',
    needs: 'silence',
    run: async ({ http, target, run }) => {
      const path = `${target.api}/${target.slugs.users}/login`
      const email = `${run}-nobody@doctor.invalid`
      for (let n = 1; ; n += 1) {
        const json = { email, password: `wrong password ${n}` }
        const { status, curl } = await http.send({ method: 'POST', path, json, isBurst: true })
        if (status === 429) return null
        if (n === BURST_TRIES)
          return { what: `${BURST_TRIES} wrong passwords, each answered ${status}.`, curl }
      }
    },
  },
]

/** What a stranger can tell two answers apart by. */
function signOf(answer: Answer): string {
  return `${answer.status} ${messagesOf(answer)} ${JSON.stringify(answer.json.message ?? '')}`
}
