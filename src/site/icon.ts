/** The mark in the browser's tab: a quotation mark on our green. */
export const ICON =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1a5f4a"/><path d="M8 17c0-5 2-8 6-9v3c-2 .8-3 2-3 4h3v7H8zm10 0c0-5 2-8 6-9v3c-2 .8-3 2-3 4h3v7h-6z" fill="#fff"/></svg>',
  )
