import { CONSENT } from '../../helpers/entries.js'
import { type Ask, type Doc, must } from '../../server/killed.js'
import { changed, changesAt, newThing, type Thing } from './truth.js'

/** How long before its moment something is scheduled, and how long it is then public, seconds. */
const AHEAD = { publish: 8, unpublish: 12 }

/** What editors change, and the theme that they change. */
export type Editors = {
  /** By the servers in turn. */
  ask: Ask
  theme: Doc
  /** The title of the theme. */
  title: Thing
  /** Waits for the next moment at which something may change. */
  turn: () => Promise<void>
  /** How many changes of each kind were made. */
  counts: Record<Kind, number>
  isOver: () => boolean
}
type Kind = 'publish' | 'unpublish' | 'withdraw' | 'trash' | 'schedule'

/** What editors do at the same time, each again and again. */
export const LANES: ((editors: Editors) => Promise<void>)[] = [
  renameTheme,
  ...[withdrawConsent, withdrawConsent, withdrawConsent],
  ...[unpublishQuote, unpublishQuote, trashQuote, trashQuote],
  ...Array.from({ length: 4 }, () => scheduleQuote),
]

/** Numbers of quotes, so that no two are alike. */
let made = 0
const publish = { _status: 'published' }

async function renameTheme(editors: Editors): Promise<void> {
  const { theme, title } = editors
  for (let n = 1; !editors.isOver(); n += 1) {
    const text = `Titre ${n}.`
    const body = { title: text, ...publish }
    await change(editors, 'publish', { thing: title, text }, `themes/${theme.id}?locale=fr`, body)
  }
}

/** A new quote of a new consent each time: neither comes back. */
async function withdrawConsent(editors: Editors): Promise<void> {
  while (!editors.isOver()) {
    const { thing, consent } = await newQuote(editors, { isPublic: true })
    const withdrawn = { status: 'withdrawn', withdrawnOn: new Date().toISOString() }
    const gone = { thing, text: null }
    await change(editors, 'withdraw', gone, `consents/${consent}?locale=fr`, withdrawn)
  }
}

async function unpublishQuote(editors: Editors): Promise<void> {
  const { thing, id } = await newQuote(editors, { isPublic: true })
  const where = `testimonials/${id}?locale=fr&depth=0`
  for (let n = 2; !editors.isOver(); n += 1) {
    await change(editors, 'unpublish', { thing, text: null }, where, { _status: 'draft' })
    const text = textOf(thing, n)
    await change(editors, 'publish', { thing, text }, where, { quote: text, ...publish })
  }
}

async function trashQuote(editors: Editors): Promise<void> {
  const { thing, id } = await newQuote(editors, { isPublic: true })
  const where = `testimonials/${id}?locale=fr&depth=0&trash=true`
  for (let n = 2; !editors.isOver(); n += 1) {
    const deletedAt = new Date().toISOString()
    await change(editors, 'trash', { thing, text: null }, where, { deletedAt })
    const text = textOf(thing, 1)
    await change(editors, 'publish', { thing, text }, where, { deletedAt: null, ...publish })
  }
}

/** It becomes public at its moment and ceases to be at another, whenever the server carries that out. */
async function scheduleQuote(editors: Editors): Promise<void> {
  while (!editors.isOver()) {
    const { thing, id } = await newQuote(editors, { isPublic: false })
    const start = Math.ceil(Date.now() / 1000) * 1000
    let end = 0
    for (const action of ['publish', 'unpublish'] as const) {
      end = start + AHEAD[action] * 1000
      const when = { locale: 'fr', action, at: new Date(end).toISOString() }
      await editors.turn()
      await must(editors.ask('POST', `testimonials/${id}/schedule`, when))
      const moment = end - Date.now() + performance.now()
      changesAt(thing, action === 'publish' ? textOf(thing, 1) : null, moment)
      editors.counts.schedule += 1
    }
    await new Promise((resolve) => setTimeout(resolve, end + 1000 - Date.now()))
  }
}

type Quote = { thing: Thing; id: Doc['id']; consent: Doc['id'] }

async function newQuote(editors: Editors, { isPublic }: { isPublic: boolean }): Promise<Quote> {
  const { theme, counts } = editors
  const create = async (slug: string, data: object, query = '') => {
    const where = `${slug}?locale=fr&depth=0${query}`
    return ((await must(editors.ask('POST', where, data))) as { doc: Doc }).doc.id
  }
  const consent = await create('consents', CONSENT)
  made += 1
  const thing = newThing(`Voix ${made}`)
  const data = {
    ...{ consent, programme: theme.programme, themes: [theme.id], sourceLocale: 'fr' },
    ...{ attribution: { name: 'Ana' }, date: '2024-01-01', quote: textOf(thing, 1) },
  }
  if (!isPublic) return { thing, consent, id: await create('testimonials', data, '&draft=true') }
  let id: Doc['id'] = ''
  await editors.turn()
  await changed(thing, data.quote, async () => {
    id = await create('testimonials', { ...data, ...publish })
  })
  counts.publish += 1
  return { thing, consent, id }
}

async function change(
  { ask, turn, counts }: Editors,
  kind: Kind,
  { thing, text }: { thing: Thing; text: string | null },
  ...[where, body]: [where: string, body: object]
): Promise<void> {
  await turn()
  await changed(thing, text, () => must(ask('PATCH', where, body)))
  counts[kind] += 1
}

function textOf({ name }: Thing, version: number): string {
  return `${name}, version ${version}.`
}
