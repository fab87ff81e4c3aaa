/** A window that Payload slides in; several may lie on each other, the last on top. */
const DRAWER = 'dialog.drawer'
/** Payload's question before a drawer is left. */
const QUESTION = '.confirmation-modal'
/** Open lists of choices, menus and calendars: Escape is theirs first. */
const PICKERS = '.rs__menu, .popup__content, .react-datepicker, [role="listbox"]'

export function topDrawer(page: ParentNode): Element | null {
  return [...page.querySelectorAll(DRAWER)].at(-1) ?? null
}

export function hasQuestion(page: ParentNode): boolean {
  return page.querySelector(QUESTION) !== null
}

export function hasOpenPicker(page: ParentNode): boolean {
  return page.querySelector(PICKERS) !== null
}

/** The button of a document's drawer that asks before it throws anything away. */
export function askingButton(drawer: Element): HTMLElement | null {
  return drawer.querySelector<HTMLElement>('.doc-drawer__header-close')
}

/** The drawer that a click outside of it, on the page that it leaves visible, would close. */
export function closedBy(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null
  return target.closest('.drawer__close, .drawer__header__close')?.closest(DRAWER) ?? null
}
