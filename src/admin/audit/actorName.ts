import { auditTexts } from './auditText.js'

/** Who has done something, as people read it; the log has `system` for the server itself. */
export function actorName(name: string, language: string): string {
  return name === 'system' ? auditTexts(language)('history.system') : name
}
