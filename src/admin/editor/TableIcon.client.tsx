'use client'

/** A table of two columns and three rows, of the size of the editor's other icons. */
export function TableIcon() {
  return (
    <svg aria-hidden className="icon" fill="none" height="20" viewBox="0 0 20 20" width="20">
      <rect height="12" rx="1.5" stroke="currentColor" width="12" x="4" y="4" />
      <path d="M4 8h12M4 12h12M10 8v8" stroke="currentColor" />
    </svg>
  )
}
