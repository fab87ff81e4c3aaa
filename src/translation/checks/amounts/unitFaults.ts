import type { Counted } from './sideAmounts.js'
import { NEEDED } from './unitWords.js'

/** A number that counts something else in the target, or nothing where it needs a unit. */
export type UnitFault = { source: string; target: string; at: { from: number; to: number } }

/** Signs for units that have one, where their name is no word. */
const SHOWN: Readonly<Record<string, string>> = {
  percent: '%',
  franc: 'CHF',
  'USD CAD peso': '$',
  'USD CAD': '$',
}

/**
 * Equal numbers with other units: « 5 kg » and “5 km”. A unit of the target that is not in a table is
 * none, so it proves nothing; a currency or a percentage must not be lost.
 */
export function unitFaults(source: readonly Counted[], target: readonly Counted[]): UnitFault[] {
  const byValue = new Map<string, Counted[]>()
  for (const amount of target)
    for (const value of amount.values) {
      const known = byValue.get(value)
      if (!known) byValue.set(value, [amount])
      // More of them say nothing new.
      else if (known.length < 8) known.push(amount)
    }
  return source.flatMap((amount): UnitFault[] => {
    const { units } = amount
    if (units.length === 0 || amount.isInherited || amount.isSoft) return []
    const equal = amount.values.flatMap((value) => byValue.get(value) ?? [])
    const [first] = equal
    if (!first || equal.some((other) => other.isInherited || isAlike(units, other.units))) return []
    const { from, to } = first
    return [{ source: shown(amount), target: shown(first), at: { from, to } }]
  })
}

function isAlike(units: readonly string[], others: readonly string[]): boolean {
  if (others.length === 0) return !units.some((unit) => NEEDED.includes(unit))
  return units.some((unit) => others.includes(unit))
}

function shown({ text, units }: Counted): string {
  const unit = units.join(' ')
  return unit ? `${text} ${SHOWN[unit] ?? unit}` : text
}
