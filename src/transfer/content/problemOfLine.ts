import { isObject } from '../../entries/read.js'
import { ACTIONS } from '../../schedule/types.js'
import { readRef } from '../portable/refs.js'
import { isPlain, type Kind } from './kinds.js'
import { isEntryKey } from '../../entries/slugs.js'

type Line = Record<string, unknown>
type Check = [member: string, expected: string, isRight: (value: unknown) => boolean]

const UID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const isText = (value: unknown) => typeof value === 'string'
const isMoment = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value))
const isEntry = (value: unknown) => {
  const ref = readRef(value)
  return ref !== null && isEntryKey(ref.key)
}
const orNone = (isRight: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || isRight(value)

const UID_CHECK: Check = ['uid', 'a UUID', (value) => typeof value === 'string' && UID.test(value)]
const ENTRY_CHECK: Check = ['entry', 'a reference to an entry such as stories:UID', isEntry]

const CHANGED_CHECK: Check = [
  'changed',
  'moments by locale',
  orNone((value) => isObject(value) && Object.values(value).every(isMoment)),
]

const FORMER_CHECK: Check = [
  'formerSlugs',
  'moments by slug and locale',
  orNone(
    (value) =>
      isObject(value) &&
      Object.values(value).every(
        (slugs) => isObject(slugs) && Object.values(slugs).every(isMoment),
      ),
  ),
]

const CHECKS: Record<'entry' | 'plain', readonly Check[]> &
  Record<
    Extract<Kind, 'glossaryTerms' | 'translations' | 'translationMemory' | 'schedules'>,
    readonly Check[]
  > = {
  entry: [
    UID_CHECK,
    ['live', 'an object', isObject],
    ['newest', 'an object', orNone(isObject)],
    ['isSnapshot', 'true', orNone((value) => value === true)],
    FORMER_CHECK,
    CHANGED_CHECK,
  ],
  plain: [UID_CHECK, ['doc', 'an object', isObject], CHANGED_CHECK],
  glossaryTerms: [['doc', 'an object', isObject]],
  translations: [
    ENTRY_CHECK,
    ['changedAt', 'a moment', isMoment],
    ['record', 'an object', isObject],
  ],
  translationMemory: [
    ['key', 'a text', isText],
    ['sourceLocale', 'a text', isText],
    ['targetLocale', 'a text', isText],
    ['source', 'a text', isText],
    ['target', 'a text', isText],
  ],
  schedules: [
    ENTRY_CHECK,
    ['locale', 'a text', isText],
    ['action', ACTIONS.join(' or '), (value) => ACTIONS.some((action) => action === value)],
    ['at', 'a moment', isMoment],
    ['timeZone', 'a text', isText],
    ['mayEditShared', 'true or false', (value) => typeof value === 'boolean'],
  ],
}

/** The first thing that is wrong with the members of a line; null: nothing. Pure. */
export function problemOfLine(kind: Kind, line: Line): string | null {
  const checks = CHECKS[isEntryKey(kind) ? 'entry' : isPlain(kind) ? 'plain' : kind]
  const wrong = checks.find(([member, , isRight]) => !isRight(line[member]))
  return wrong ? `${wrong[0]}: expected ${wrong[1]}` : null
}
