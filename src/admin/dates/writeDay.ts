/**
 * A calendar day as this language writes it, with its year, such that `readDay` reads it back:
 * 12/11/2025 in French and Spanish, 12 Nov 2025 in English. Other values are returned unchanged.
 *
 * @param day `YYYY-MM-DD`, also as the beginning of a moment
 */
export function writeDay(day: string, language: string): string {
  const at = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return day
  const isEnglish = /^en\b/.test(language)
  // A calendar day has no time zone: read and written in one zone, it cannot slip to the day before.
  return new Intl.DateTimeFormat(isEnglish ? 'en-GB' : [language, 'en-GB'], {
    day: isEnglish ? 'numeric' : '2-digit',
    month: isEnglish ? 'short' : '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at)
}
