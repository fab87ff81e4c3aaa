/** How a text says an amount. Months and days of the week are amounts, since they have an order. */
export type AmountKind =
  'digits' | 'cardinal' | 'ordinal' | 'fold' | 'roman' | 'fraction' | 'clock' | 'month' | 'weekday'

/** An amount that a text says. */
export type Amount = {
  kind: AmountKind
  text: string
  from: number
  /** Behind the last character. */
  to: number
  /** All that it may stand for: digits with a point, `1/3`, `14:30`, `month 4`. */
  values: readonly string[]
  /** Often no number at all, such as « une » or “second”: it can prove another amount right, never wrong. */
  isSoft: boolean
}

/** A place in a text. */
export type Place = { from: number; to: number }
