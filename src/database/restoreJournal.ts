/** Beside an SQLite file while a restore puts its parts in place; one that is left was cut off. */
export function journalOf(file: string): string {
  return `${file}-restoring.json`
}
