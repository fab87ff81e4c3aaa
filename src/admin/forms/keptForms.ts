/** What was typed into a form and is not saved, as the browser keeps it. */
export type KeptForm = {
  /** When it was last typed in, RFC 3339. */
  at: string
  data: Data
}

type Data = Record<string, unknown>
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export type FormPlace = {
  user: string
  collection: string
  /** Undefined for an entry that is not saved yet. */
  id: string | undefined
  locale: string
}

const PREFIX = 'stories-form'

/** Older copies are of no use to anybody, and should not lie about on a machine. */
const MOST_DAYS = 7

/** Set by every save, whatever was typed. */
const NOT_TYPED = new Set(['adminTitle', 'createdAt', 'revision', 'updatedAt', '_status'])

/** Where the browser keeps the form of an entry in one language, for one user. */
export function formKey({ user, collection, id, locale }: FormPlace): string {
  return [PREFIX, user, collection, id ?? 'new', locale].join(':')
}

/** Null if there is none, or if it is older than a week. */
export function readForm(storage: Storage, key: string, now: Date): KeptForm | null {
  const form = parsed(storage.getItem(key))
  if (form === null) return null
  const age = now.getTime() - Date.parse(form.at)
  if (age < MOST_DAYS * 86_400_000) return form
  storage.removeItem(key)
  return null
}

/** Does nothing where the browser has no room left: the form itself is still there. */
export function keepForm(storage: Storage, key: string, form: KeptForm): void {
  try {
    storage.setItem(key, JSON.stringify(form))
  } catch {
    storage.removeItem(key)
  }
}

/** Removes what was typed by everybody who has used this browser, as when one of them signs out. */
export function forgetForms(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  for (const key of keys) if (key.startsWith(`${PREFIX}:`)) storage.removeItem(key)
}

/** The part of a form that people type, as one text: what is alike has the same one. */
export function typedText(data: Data): string {
  const typed = Object.entries(data).filter(([name]) => !NOT_TYPED.has(name))
  return JSON.stringify(typed.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function parsed(text: string | null): KeptForm | null {
  if (text === null) return null
  try {
    const { at, data } = Object(JSON.parse(text)) as Partial<KeptForm> // `Object` makes it safe to look
    return typeof at === 'string' && typeof data === 'object' ? { at, data } : null
  } catch {
    return null
  }
}
