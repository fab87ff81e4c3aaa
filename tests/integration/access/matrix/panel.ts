import type { EntryKey } from '../../../../src/entries/slugs.js'
import { rest } from '../../../helpers/rest.js'
import type { Difference, Outcome } from './run.js'
import { type Deed, mayDo, PEOPLE, SOMEBODY, type Somebody } from './statement.js'
import { makeEntry, type World } from './world.js'

/** What the panel offers, by the name it has there. */
const OFFERS: Record<string, Deed> = {
  edit: 'write a text',
  submit: 'hand in',
  approve: 'accept',
  publish: 'make a language public',
  unpublish: 'take a language back',
  schedule: 'plan a language',
  restore: 'roll a text back',
}

type Shown = { sourceLocale: string; locales: { code: string; may: Record<string, boolean> }[] }

/**
 * Compares what the publication panel offers with what was promised. Handing in and accepting have
 * no operation of their own yet: they are asked for here only.
 */
export async function tryPanel(world: World, key: EntryKey): Promise<Outcome> {
  const outcome: Outcome = { count: 0, differences: [] }
  for (const source of ['fr', 'en']) {
    const id = await makeEntry(world, key, source)
    for (const who of SOMEBODY) {
      const path = `${world.settings.slugs[key]}/${id}/publication`
      const by = { id: 0, headers: world.who[who].headers }
      const { status, body } = await rest(world, 'GET', path, { by })
      const isPerson = PEOPLE.some((person) => person === who)
      if ((status === 200) !== isPerson)
        outcome.differences.push(difference({ who, key, what: 'see', expected: isPerson, status }))
      if (status === 200) compare({ who, key, shown: body as Shown }, outcome)
    }
  }
  return outcome
}

function compare(
  { who, key, shown }: { who: Somebody; key: EntryKey; shown: Shown },
  outcome: Outcome,
): void {
  const { sourceLocale: source, locales } = shown
  for (const { code: locale, may } of locales)
    for (const [what, deed] of Object.entries(OFFERS)) {
      const expected = mayDo(who, deed, { locale, source })
      outcome.count += 1
      if (may[what] !== expected)
        outcome.differences.push(difference({ who, key, what, expected, status: 200 }))
    }
}

function difference(args: {
  who: Somebody
  key: EntryKey
  what: string
  expected: boolean
  status: number
}): Difference {
  const { who, key, what, expected, status } = args
  const door = 'panel'
  return { who, key, what, door, expected: String(expected), got: `${!expected} (${status})` }
}
