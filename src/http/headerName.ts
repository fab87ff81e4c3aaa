/** Whether a text is the name of a header (RFC 9110 §5.6.2), and no longer than any in use. */
export function isHeaderName(text: string): boolean {
  return /^[!#$%&'*+.^_`|~\w-]{1,100}$/.test(text)
}
