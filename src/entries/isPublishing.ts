/** Whether the save publishes the entry in the request's locale, or keeps it public. */
export function isPublishing(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && '_status' in data && data._status === 'published'
  )
}
