import { PluginError } from '../../errors.js'
import type { ExchangeEntry, ExchangeFile } from './model.js'

/**
 * The entries of a file that have anything to translate.
 *
 * @throws PluginError BAD_USER_INPUT when none has, or ids are not fit for a file
 */
export function checkExport({ entries }: ExchangeFile): ExchangeEntry[] {
  const filled = entries.filter(({ segments }) => segments.length > 0)
  if (filled.length === 0) {
    const message = 'export: expected a segment to translate, got none. Choose other entries.'
    throw new PluginError('BAD_USER_INPUT', message)
  }
  for (const { entry, segments } of filled) checkIds(entry, segments)
  return filled
}

function checkIds(entry: string, segments: readonly { id: string }[]): void {
  const ids = new Set<string>()
  for (const { id } of segments) {
    const where = `export of ${entry}: segment ${JSON.stringify(id)}`
    const wrong = !/^[\w.-]+$/.test(id)
      ? 'expected letters, digits, ".", "-" and "_" in its id.'
      : ids.has(id) && 'expected another id, this one is there already.'
    if (wrong) throw new PluginError('BAD_USER_INPUT', `${where}: ${wrong}`)
    ids.add(id)
  }
}
