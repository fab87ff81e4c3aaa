/** The five facts without which a consent says nothing. */
export type ConsentFacts = {
  name: string
  statement: string
  identityLevel: string
  channels: readonly string[]
  /** `YYYY-MM-DD`, or what was typed and is no day. */
  grantedOn: string
}

/** Which facts are not given yet, in the order of the form. */
export function missingFacts(facts: ConsentFacts): (keyof ConsentFacts)[] {
  const names = ['name', 'statement', 'identityLevel', 'channels', 'grantedOn'] as const
  return names.filter((name) => facts[name].length === 0 || blank(facts[name]))
}

/** A consent as the API takes it. */
export function consentOfFacts({ name, grantedOn, ...rest }: ConsentFacts): object {
  // Days are stored at noon, so that no time zone moves them.
  return { ...rest, person: { name: name.trim() }, grantedOn: `${grantedOn}T12:00:00.000Z` }
}

function blank(value: string | readonly string[]): boolean {
  return typeof value === 'string' && value.trim() === ''
}
