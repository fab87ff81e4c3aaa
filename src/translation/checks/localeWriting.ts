/** How a locale writes numbers, as far as reading them back needs it. */
export type NumberWriting = {
  decimal: string
  /** Signs between groups of three digits, spaces among them. */
  groups: string
}

const SPACES = '\u00a0\u202f\u2009'
const known = new Map<string, NumberWriting>()

/** @param tag BCP 47 @see CLDR, through Intl */
export function numberWriting(tag: string): NumberWriting {
  const before = known.get(tag)
  if (before) return before
  const parts = new Intl.NumberFormat([tag, 'en'], { numberingSystem: 'latn' }).formatToParts(
    1234567.5,
  )
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const decimal = sign('decimal')
  const group = sign('group')
  // English never groups by a space that could also stand between two numbers.
  const plainSpace = group === ',' ? '' : ' '
  const made = { decimal, groups: `${SPACES}${plainSpace}'’${/[\s'’]/.test(group) ? '' : group}` }
  known.set(tag, made)
  return made
}
