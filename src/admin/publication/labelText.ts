/** Labels of the admin's own fields are texts, or texts by language. */
export function labelText(label: unknown, language: string): string {
  if (typeof label === 'string') return label
  const { [language]: own, en } = Object(label) as Record<string, unknown>
  return [own, en].find((text) => typeof text === 'string') ?? ''
}
