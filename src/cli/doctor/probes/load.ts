import { outside } from '../build.js'
import { deliveryQuery, localeOf } from '../graphql.js'
import { headOf, othersWait, statusOf, whileHeld } from '../load.js'
import type { Finding, Outside, Probe, ProbeFacts } from '../types.js'

const MB = 1_000_000

const FORM = 'multipart/form-data; boundary=x'

type Load = Pick<ProbeFacts, 'id' | 'title' | 'source'> & {
  run: (context: Outside) => Promise<Finding | null>
}

/** A probe that weighs on the deployment: only with `--load`. */
function heavy(row: Load): Probe {
  const remedy =
    'Serve it with the server of `npm run serve`, or limit requests in the proxy (docs/reference/limits.md).'
  return outside({ ...row, remedy, as: 'anonymous', severity: 'high' })
}

/** What another caller notices while something is asked, and after it. */
async function meanwhile(context: Outside, work: () => Promise<unknown>): Promise<Finding | null> {
  const working = work().catch(() => undefined)
  const during = await othersWait(context)
  await working
  return during ?? (await othersWait(context))
}

/** Attacks that weigh on the deployment. */
export const load: readonly Probe[] = [
  heavy({
    id: 'load-paths',
    title: 'Addresses written in another form pass by the limits.',
    source: 'Next resolves an address after others have decided about it.',
    run: async (context) => {
      const { origin, api } = context.target
      for (const path of [`/x/..${api}/access`, `/.${api}/access`, `/x/%2e%2e${api}/access`]) {
        const head = `GET ${path} HTTP/1.1\r\nHost: ${new URL(origin).host}\r\nConnection: close\r\n\r\n`
        const status = await statusOf(context, { text: head })
        if (status < 400)
          return {
            what: `${path} was answered with ${status}.`,
            curl: `curl --path-as-is '${origin}${path}'`,
          }
      }
      return null
    },
  }),
  heavy({
    id: 'load-images',
    title: 'Copies of pictures are made for anybody, and outlive what they were made from.',
    source: 'Next’s image optimiser keeps what it has made on disk.',
    run: async (context) => {
      const url = `${context.target.delivery}/media/none/none.png`
      const ask = { path: `${context.target.base}/_next/image`, query: { url, w: 640, q: 75 } }
      const answer = await context.http.send(ask)
      // In these words Next says that it has looked for the picture.
      const isThere = answer.status !== 404 || /valid image|upstream/i.test(answer.text)
      return isThere ? { what: `It answers ${answer.status}.`, curl: answer.curl } : null
    },
  }),
  heavy({
    id: 'load-uploads',
    title: 'Large bodies of anonymous callers are read before anybody asks who sends them.',
    source: 'Payload parses a form before it checks access.',
    run: async (context) => {
      const path = `${context.target.api}/${context.target.slugs.media}`
      const text = `${headOf(context, { path, length: 150 * MB, type: FORM })}--x\r\n`
      const statuses = await Promise.all(
        Array.from({ length: 6 }, () => statusOf(context, { text, patience: 8_000 })),
      )
      const open = statuses.filter((status) => status < 400)
      if (open.length === 0) return null
      return {
        what: `${open.length} of 6 uploads of 150 MB were not refused by their heads within 8 s.`,
        curl: `curl -X POST -F file=@150MB.png ${context.target.origin}${path}`,
      }
    },
  }),
  heavy({
    id: 'load-connections',
    title: 'Connections that say nothing keep others out.',
    source: 'Node accepts any number of connections, of one address too.',
    run: (context) =>
      whileHeld(context, { text: 'GET / HTTP/1.1\r\n', count: 250 }, () => othersWait(context)),
  }),
  heavy({
    id: 'load-half-sign-ins',
    title: 'Sign-ins that are never sent to their end keep people out.',
    source: 'Places are counted before it is known who asks.',
    run: async (context) => {
      const path = `${context.target.api}/${context.target.slugs.users}/login`
      const text = `${headOf(context, { path, length: 200, type: 'application/json' })}{`
      return whileHeld(context, { text, count: 150 }, async () => {
        const json = { email: `${context.run}-load@doctor.invalid`, password: 'wrong password' }
        const start = Date.now()
        const answer = await context.http.send({ method: 'POST', path, json, isBurst: true })
        const seconds = (Date.now() - start) / 1000
        if (answer.status === 401 && seconds <= 10) return null
        const what = `A sign-in beside 150 unfinished ones got ${answer.status} after ${seconds.toFixed(1)} s.`
        return { what, curl: answer.curl }
      })
    },
  }),
  heavy({
    id: 'load-documents',
    title: 'Operations of strangers fill the memory.',
    source: 'Servers keep operations that they have parsed.',
    run: (context) =>
      meanwhile(context, async () => {
        for (let n = 0; n < 100; n += 1) {
          const query = `{ __typename } # ${n} ${'字'.repeat(2_500)}`
          await context.http.send({ ...deliveryQuery(context, query), isBurst: true })
        }
      }),
  }),
  heavy({
    id: 'load-searches',
    title: 'One request with many searches keeps everybody else waiting.',
    source: 'A limit on the size of answers says nothing about what is read for them.',
    run: (context) => {
      const locale = localeOf(context)
      // Equal searches would be run once.
      const one = (_: unknown, n: number) =>
        `a${n}: search(text: "${n.toString(36)}", locale: ${locale}, first: 1) { totalCount }`
      const query = `{ ${Array.from({ length: 190 }, one).join(' ')} }`
      return meanwhile(context, () =>
        Promise.all(
          Array.from({ length: 10 }, () => context.http.send(deliveryQuery(context, query))),
        ),
      )
    },
  }),
  heavy({
    id: 'load-introspection',
    title: 'One request that asks for the schema again and again keeps everybody else waiting.',
    source: 'graphql-js bounds how deep introspection goes, and not how many aliases it has.',
    run: (context) => {
      const list = (count: number, name: string, inner: string) =>
        Array.from({ length: count }, (_, n) => `a${n}: ${name} { ${inner} }`).join(' ')
      const fields = list(20, 'fields', 'name description')
      const query = `{ __schema { ${list(20, 'types', fields)} } }`
      return meanwhile(context, () => context.http.send(deliveryQuery(context, query)))
    },
  }),
  heavy({
    id: 'load-half-bodies',
    title: 'Operations that are never sent to their end keep others out.',
    source: 'A request takes its turn when its head is there, and holds it until its body is.',
    run: (context) => {
      const path = `${context.target.delivery}/graphql`
      const text = `${headOf(context, { path, length: 2_000, type: 'application/json' })}{`
      return whileHeld(context, { text, count: 60 }, () => othersWait(context))
    },
  }),
]
