import { UID } from '../../src/cli/seed/content/uids.js'
import { type Ask, type Doc, must, pictureForm, wholeOf } from './killed.js'

/**
 * Somebody who writes until the server is gone, and knows after its next start what must be there:
 * what was acknowledged, and perhaps the one write that was under way.
 */
export type Writer = {
  /** Writes once; false when the server is gone. */
  write: (ask: Ask) => Promise<boolean>
  /** What is wrong after a restart; empty when nothing is. */
  check: (ask: Ask, delivery: Delivery) => Promise<string[]>
  /** Writes that were acknowledged. */
  acknowledged: () => number
}

/** Asks the delivery API, as the public does. */
export type Delivery = (query: string) => Promise<Record<string, unknown>>

/** A copy of the seeded theme, published in three languages. */
async function copyOfTheme(ask: Ask): Promise<Doc['id']> {
  const where = `themes?where[uid][equals]=${UID.themes.environment}&depth=0`
  const { docs } = (await must(ask('GET', where))) as { docs: Doc[] }
  const made = await must(ask('POST', `themes/${docs[0]?.id}/duplicate?locale=fr&depth=0`, {}))
  const { id } = (made as { doc: Doc }).doc
  for (const locale of ['fr', 'es', 'en']) {
    await must(ask('PATCH', `themes/${id}?locale=${locale}`, { _status: 'published' }))
  }
  return id
}

type Change = (ask: Ask, id: Doc['id'], title: string) => ReturnType<Ask>

/** Writes a title again and again; everything else of the entry is to stay as it is. */
export async function titleWriter(
  ask: Ask,
  { locale, change, isDraft }: { locale: string; change: Change; isDraft: boolean },
): Promise<Writer> {
  const id = await copyOfTheme(ask)
  const read = async (by: Ask, draft: boolean) =>
    (await must(by('GET', `themes/${id}?locale=all&depth=0&draft=${draft}`))) as Doc
  // The first save marks the entry as one that has been worked on.
  await must(change(ask, id, 'Titre 0'))
  const before = { live: await read(ask, false), newest: await read(ask, true) }
  let [tried, done] = [0, 0]
  return {
    write: async (by) => {
      tried += 1
      const answer = await change(by, id, `Titre ${tried}`)
      if (answer === null) return false
      if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer).slice(0, 300)}`)
      done = tried
      return true
    },
    check: async (by) => {
      const now = { live: await read(by, false), newest: await read(by, true) }
      const { title } = isDraft ? now.newest : now.live
      const found = (title as Record<string, string>)[locale]
      const number = Number(/^Titre (\d+)$/.exec(found ?? '')?.[1] ?? -1)
      const isThere = number === done || number === tried
      const wrong = isThere ? [] : [`${id} has “${found}”, not ${done} or ${tried}`]
      for (const name of ['live', 'newest'] as const) {
        const torn = differences(before[name], now[name], locale)
        if (torn.length > 0) wrong.push(`${name} of ${id} is torn: ${torn.join(', ')}`)
      }
      // What was under way is known now.
      done = tried = number
      return wrong
    },
    acknowledged: () => done,
  }
}

/** An editor who publishes French titles. */
export function publisher(ask: Ask): Promise<Writer> {
  const change: Change = (by, id, title) =>
    by('PATCH', `themes/${id}?locale=fr&depth=0`, { title, _status: 'published' })
  return titleWriter(ask, { locale: 'fr', isDraft: false, change })
}

/** An editor who saves Spanish drafts. */
export function drafter(ask: Ask): Promise<Writer> {
  const change: Change = (by, id, title) =>
    by('PATCH', `themes/${id}?locale=es&draft=true&depth=0`, { title })
  return titleWriter(ask, { locale: 'es', isDraft: true, change })
}

/** Fields that are not as before, the title in one language aside. */
function differences(before: Doc, now: Doc, locale: string): string[] {
  const [a, b] = [before, now].map((doc) => ({
    ...doc,
    title: { ...(doc.title as object), [locale]: '' },
  }))
  const names = new Set([...Object.keys(before), ...Object.keys(now)])
  const valueOf = (doc: Doc | undefined, name: string) => wholeOf({ [name]: doc?.[name] })
  return [...names].filter((name) => valueOf(a, name) !== valueOf(b, name))
}

/** Withdraws a consent and gives it again: nothing that is withdrawn is ever shown. */
export async function consentWriter(ask: Ask): Promise<Writer> {
  const where = `consents?where[uid][equals]=${UID.consents.hernandez}&depth=0`
  const read = async (by: Ask): Promise<Doc> => {
    const [doc] = ((await must(by('GET', where))) as { docs: Doc[] }).docs
    if (!doc) throw new Error('The seeded consent is gone.')
    return doc
  }
  const first = await read(ask)
  let [count, last, tried] = [0, false, false]
  return {
    write: async (by) => {
      tried = !last
      const withdrawnOn = tried ? new Date().toISOString() : null
      const answer = await by('PATCH', `consents/${first.id}?depth=0`, { withdrawnOn })
      if (answer === null) return false
      if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer).slice(0, 300)}`)
      last = tried
      count += 1
      return true
    },
    check: async (by, delivery) => {
      const now = await read(by)
      const isWithdrawn = Boolean(now.withdrawnOn)
      const query = `{ testimonial(locale: fr, id: "${UID.testimonials.hernandez}") { quote } }`
      const isShown = (await delivery(query)).testimonial !== null
      const wrong: string[] = []
      if (![last, tried].includes(isWithdrawn)) wrong.push('a change of the consent is lost')
      if (isWithdrawn === isShown)
        wrong.push(isShown ? 'withdrawn, and shown' : 'given, and hidden')
      if (wholeOf(now, 'withdrawnOn') !== wholeOf(first, 'withdrawnOn')) wrong.push('consent torn')
      last = tried = isWithdrawn
      return wrong
    },
    acknowledged: () => count,
  }
}

/** Uploads pictures; each that was acknowledged is there, with its file. */
export function uploadWriter(): Writer {
  const urls: string[] = []
  let tried = 0
  return {
    write: async (by) => {
      tried += 1
      const answer = await by('POST', 'media?locale=fr&depth=0', await pictureForm(tried))
      if (answer === null) return false
      if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer).slice(0, 300)}`)
      urls.push((answer.body as { doc: { url: string } }).doc.url)
      return true
    },
    check: async (by) => {
      const answers = await Promise.all(
        urls.slice(-20).map((url) => by('GET', url.replace(/^.*\/api\//, ''))),
      )
      return answers.every((answer) => answer?.ok) ? [] : ['an uploaded picture is lost']
    },
    acknowledged: () => urls.length,
  }
}
