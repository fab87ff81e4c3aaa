'use client'

/**
 * In a list of entries: hides the bulk publish and unpublish buttons, which the server refuses.
 * Payload has one switch for them, for editing a selection and for moving it to the trash, and no
 * class of their own; the others have one.
 */
export function NoBulkStatus() {
  return <style>{STYLE}</style>
}

const STYLE = `
.list-selection__actions > .list-selection__button:not(
  #select-all-across-pages, .delete-documents__toggle, .restore-documents__toggle
) { display: none; }
`
