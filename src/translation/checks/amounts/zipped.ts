/** What a finding tells of an amount. */
export type Said = { text: string; from: number; to: number }

/** An amount of the source and another one in its place; `isSure` when both are in digits. */
export type Changed = { source: Said; target: Said; isSure: boolean }

/** Amounts without an equal, each with the one of the other side that stands in its place. */
export function zipped(source: readonly Said[], target: readonly Said[]): Changed[] {
  return source.slice(0, target.length).flatMap((one, n) => {
    const other = target[n]
    return other ? [{ source: one, target: other, isSure: false }] : []
  })
}
