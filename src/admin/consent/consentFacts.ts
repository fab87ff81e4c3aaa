/** The five facts without which a consent says nothing, and where the person lives. */
export type ConsentFacts = {
  name: string
  statement: string
  identityLevel: string
  channels: readonly string[]
  /** `YYYY-MM-DD`, or what was typed and is no day. */
  grantedOn: string
  /** ISO 3166-1 alpha-2; may be empty. */
  country: string
}

/** Which facts are not given yet, in the order of the form. */
export function missingFacts(facts: ConsentFacts): (keyof ConsentFacts)[] {
  const names = ['name', 'statement', 'identityLevel', 'channels', 'grantedOn'] as const
  return names.filter((name) => facts[name].length === 0 || blank(facts[name]))
}

/** A consent as the API takes it. */
export function consentOfFacts({ name, country, grantedOn, ...rest }: ConsentFacts): object {
  // Days are stored at noon, so that no time zone moves them.
  const person = { name: name.trim(), country: country || null }
  return { ...rest, person, grantedOn: `${grantedOn}T12:00:00.000Z` }
}

function blank(value: string | readonly string[]): boolean {
  return typeof value === 'string' && value.trim() === ''
}
