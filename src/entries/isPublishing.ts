/** The save makes, or leaves, the entry's texts in the request's locale public. */
export function isPublishing(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && '_status' in data && data._status === 'published'
  )
}
