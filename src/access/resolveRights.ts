import { ENTRY_KEYS, type EntryKey } from '../entries/slugs.js'
import { optionsError } from '../errors.js'
import { checkRow } from './checkRights.js'
import {
  type Action,
  type Area,
  AREA_ACTIONS,
  AREAS,
  type Reach,
  REACHES,
  RIGHTS,
  type Rights,
  type RightsOptions,
  type Row,
  type Subject,
  SUBJECTS,
  type Target,
  TARGETS,
} from './rights.js'

type Place = Area | EntryKey
const PLACES: readonly Place[] = [...AREAS, ...ENTRY_KEYS]

/**
 * The table of rights with the host's changes: those for `entries` hold for every collection of
 * entries, those for one collection go before them.
 *
 * @throws INVALID_OPTIONS for unknown words and for rights that make no sense together.
 */
export function resolveRights(options: RightsOptions = {}): Rights {
  for (const [subject, places] of Object.entries(options)) {
    known(`rights.${subject}`, subject, SUBJECTS)
    for (const [place, row] of Object.entries(places ?? {})) {
      known(`rights.${subject}.${place}`, place, PLACES)
      checkWords({ where: `rights.${subject}.${place}`, place: place as Place, row }) // just checked
    }
  }
  return each(SUBJECTS, (subject) =>
    each(TARGETS, (target) => resolveRow({ options, subject, target })),
  )
}

function checkWords(args: { where: string; place: Place; row: object }): void {
  const { where, place, row } = args
  const actions = AREA_ACTIONS[areaOf(place)]
  for (const [action, reach] of Object.entries(row)) {
    known(`${where}.${action}`, action, actions)
    if (reach !== undefined) known(`${where}.${action}`, reach, REACHES)
  }
}

function resolveRow(args: { options: RightsOptions; subject: Subject; target: Target }): Row {
  const { options, subject, target } = args
  const area = areaOf(target)
  const given = options[subject] ?? {}
  const places: Place[] = area === 'entries' ? ['entries', target] : [target]
  const row: Partial<Record<Action, Reach>> = { ...RIGHTS[subject][area] }
  const saidAt = new Map<Action, string>()
  for (const place of places) {
    for (const [action, reach] of Object.entries(given[place] ?? {})) {
      if (reach === undefined) continue
      row[action as Action] = reach // checked by `checkWords`
      saidAt.set(action as Action, `rights.${subject}.${place}.${action}`)
    }
  }
  checkRow({ subject, area, row, before: RIGHTS[subject][area], saidAt })
  return row
}

function areaOf(place: Place): Area {
  return AREAS.find((area) => area === place) ?? 'entries'
}

function known(where: string, given: unknown, words: readonly string[]): void {
  if (words.some((word) => word === given)) return
  throw optionsError(where, `one of ${words.join(', ')}`, given)
}

function each<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  // `fromEntries` forgets the names.
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>
}
