/**
 * A number of things in English words.
 *
 * @param many The plural, where it is not the singular with an s.
 * @example
 * counted(1, 'entry', 'entries') // '1 entry'
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
