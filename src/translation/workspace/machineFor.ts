import type { MachineProvider } from '../machine/types.js'
import { tagOf } from './exchangeEntry.js'
import type { Opened } from './openTranslation.js'

/** The machine that can draft this translation; null where none is configured, or not for the pair. */
export function machineFor(opened: Opened): MachineProvider | null {
  const { machine } = opened.store.settings.translation
  const pair = {
    source: tagOf(opened, opened.entry.sourceLocale),
    target: tagOf(opened, opened.locale),
  }
  return machine && (machine.supports?.(pair) ?? true) ? machine : null
}
