import { headOf } from '../attackers.js'
import { type Answer, type Attack, ask, begin, type Lab, times } from './attack.js'

const LOGIN = '/api/users/login'
const form = { 'Content-Type': 'multipart/form-data; boundary=x' }
const ofOne = () => '127.0.40.1'
const ofMany = (at: number) => `127.0.41.${1 + (at % 200)}`

/** Wrong passwords, of which nobody waits for the answer: they stand in the queue of all. */
function attempts(lab: Lab, count: number, body: string): Promise<Answer[]> {
  const headers = { 'Content-Type': 'application/json' }
  const text = headOf({ target: LOGIN, length: Buffer.byteLength(body), headers }) + body
  for (let at = 0; at < count; at += 1) lab.half({ port: lab.app.port, text, from: ofMany(at) })
  return Promise.resolve([])
}

const wrong = (email: unknown) => JSON.stringify({ email, password: 'wrong' })

/** Rows 4: sign-ins begun, malformed or in great number; the administrator still gets in. */
export const SIGN_INS: Attack[] = [
  {
    who: 'anonymous',
    what: '190 of one address, begun and not finished',
    send: (lab) => begin(lab, { target: LOGIN, count: 190, from: ofOne }),
    seen: [],
  },
  {
    who: 'anonymous',
    what: '400 forms of 200 addresses, begun and not finished',
    send: (lab) =>
      begin(lab, { target: LOGIN, count: 400, from: ofMany, part: '--x\r\n', headers: form }),
    seen: [],
  },
  {
    who: 'anonymous',
    what: '200 that wait to be told to go on',
    send: (lab) =>
      begin(lab, {
        ...{ target: LOGIN, count: 200, from: ofMany, part: '' },
        headers: { Expect: '100-continue' },
      }),
    seen: [],
  },
  {
    who: 'anonymous',
    what: '300 to the same address written otherwise',
    send: (lab) => begin(lab, { target: '/api/USERS/Login/', count: 300, from: ofMany }),
    seen: [],
  },
  {
    who: 'anonymous',
    what: '60 with a name of 10 kB',
    send: (lab) => attempts(lab, 60, wrong(`${'a'.repeat(10_000)}@example.org`)),
    seen: [],
  },
  {
    who: 'anonymous',
    what: '60 with a name that is a list',
    send: (lab) => attempts(lab, 60, wrong(['editor@example.org'])),
    seen: [],
  },
  {
    who: 'anonymous',
    what: '60 with a condition for a name',
    send: (lab) => attempts(lab, 60, wrong({ $ne: null })),
    seen: [],
  },
  {
    who: 'anonymous',
    what: '60 of which each is 7,000 deep',
    send: (lab) => attempts(lab, 60, `{"email":${'['.repeat(7_000)}${']'.repeat(7_000)}}`),
    seen: [],
  },
  {
    who: 'anonymous',
    what: 'forty at once by the management API’s GraphQL',
    send: (lab) => {
      const one = (at: number) => `a${at}: loginUser(email: "a", password: "b") { token }`
      const query = `mutation { ${Array.from({ length: 40 }, (_, at) => one(at)).join(' ')} }`
      const body = JSON.stringify({ query })
      return times(5, () => ask(lab, '/api/graphql', { method: 'POST', body }))
    },
    seen: [401],
  },
  {
    who: 'anonymous',
    what: '60 wishes for a new password',
    send: (lab) =>
      times(60, (at) => {
        const body = JSON.stringify({ email: `nobody-${at}@example.org` })
        return ask(lab, '/api/users/forgot-password', { method: 'POST', body })
      }),
    seen: [200, 429],
  },
  {
    who: 'anonymous',
    what: '60 new passwords with tokens that nobody has',
    send: (lab) =>
      times(60, (at) => {
        const body = JSON.stringify({ token: `t${at}`, password: 'tres cóndores y un ñandú' })
        return ask(lab, '/api/users/reset-password', { method: 'POST', body })
      }),
    seen: [400, 403, 429],
  },
  {
    who: 'anonymous',
    what: 'sessions renewed, ended and unlocked that nobody has',
    send: (lab) =>
      times(60, (at) => {
        const path = ['refresh-token', 'logout', 'unlock'][at % 3] ?? ''
        const headers = { authorization: `JWT e30.e30.${at}` }
        return ask(lab, `/api/users/${path}`, { method: 'POST', body: '{}', headers })
      }),
    seen: [400, 401, 403, 429],
  },
]
