'use client'

const PREFIX = '#field='

export type Target = {
  /** Of the field, rows by number. */
  path: string
  /** The entry's; several may be open, in drawers. Null: the page's. */
  form: Element | null
  /** The tab that the field is in, counted from 0; null for none. */
  tab: number | null
}

/** Longest wait for a field to be drawn, milliseconds. */
const PATIENCE = 4000
const PAUSE = 100

const FOCUSABLE =
  'input:not([type=hidden]):not([disabled]), textarea:not([disabled]), select:not([disabled]), [contenteditable=true], button:not([disabled]), a[href]'

/** The part of an address that names a field. */
export function fieldHash(path: string): string {
  return PREFIX + encodeURIComponent(path)
}

/** The field that the page's address names, or null. */
export function fieldInAddress(): string | null {
  const { hash } = window.location
  return hash.startsWith(PREFIX) ? decodeURIComponent(hash.slice(PREFIX.length)) : null
}

/**
 * Opens the tab of a field, scrolls to it and puts the focus into it. A field that is not there
 * (a row that is gone) is stood in for by what holds it.
 */
export async function goToField({ path, form, tab }: Target): Promise<void> {
  const root = form ?? document
  const button = root.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')[tab ?? -1]
  button?.click()
  for (let place = path; place !== ''; place = parentOf(place)) {
    const field = await find(place, root, place === path ? PATIENCE : 0)
    if (!field) continue
    openRows(field)
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    field.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' })
    const target = field.matches(FOCUSABLE) ? field : field.querySelector(FOCUSABLE)
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
    return
  }
}

/** Waits for the field to be drawn. */
async function find(path: string, root: ParentNode, patience: number): Promise<Element | null> {
  const end = Date.now() + patience
  for (;;) {
    const found = drawn(path, root)
    if (found || Date.now() >= end) return found
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

function drawn(path: string, root: ParentNode): Element | null {
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    root.querySelector(`#${CSS.escape(id)}`) ??
    root.querySelector(`[data-field-path="${CSS.escape(path)}"]`)
  )
}

/** Rows and groups that are folded around the field are unfolded. */
function openRows(field: Element): void {
  for (let place = field.parentElement; place; place = place.parentElement) {
    if (place.matches('.collapsible--collapsed')) {
      place.querySelector<HTMLButtonElement>(':scope > .collapsible__toggle-wrap button')?.click()
    }
  }
}

function parentOf(path: string): string {
  return path.split('.').slice(0, -1).join('.')
}
