import { z } from 'zod'

import { ENTRY_KEYS, type EntryKey } from '../entries/slugs.js'
import { readOption } from '../entries/readOption.js'
import { said } from '../schema/said.js'
import { shapeOfEach } from '../schema/shapes.js'
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

const REACH = said(z.enum(REACHES), { expected: `one of ${REACHES.join(', ')}` })

const rowIn = (place: Place) =>
  z.strictObject(shapeOfEach(AREA_ACTIONS[areaOf(place)], () => REACH.optional()))

/** Changes of the table of rights: by subject, then area or collection, then action. */
export const RIGHTS_OPTIONS: z.ZodType<RightsOptions, RightsOptions> = z.strictObject(
  shapeOfEach(SUBJECTS, () =>
    z.strictObject(shapeOfEach(PLACES, (place) => rowIn(place).optional())).optional(),
  ),
)

/**
 * The table of rights with the host's changes: those for `entries` hold for every collection of
 * entries, those for one collection go before them.
 *
 * @throws INVALID_OPTIONS for unknown words and for rights that make no sense together.
 */
export function resolveRights(options: RightsOptions = {}): Rights {
  readOption('rights', RIGHTS_OPTIONS, options)
  return each(SUBJECTS, (subject) =>
    each(TARGETS, (target) => resolveRow({ options, subject, target })),
  )
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
      row[action as Action] = reach // checked by the schema
      saidAt.set(action as Action, `rights.${subject}.${place}.${action}`)
    }
  }
  checkRow({ subject, area, row, before: RIGHTS[subject][area], saidAt })
  return row
}

function areaOf(place: Place): Area {
  return AREAS.find((area) => area === place) ?? 'entries'
}

function each<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  // `fromEntries` forgets the names.
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>
}
