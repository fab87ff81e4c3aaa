'use client'

/** Whether nothing on the page has the focus, as when what had it is gone or switched off. */
export function hasNoFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}
