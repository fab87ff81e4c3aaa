import { attr, children, isCore, shown } from './names.js'
import type { Checked } from './types.js'

/** Segments: states and targets; every unit has one. @see XLIFF 2.1 §4.3.1.31, §4.3.1.35, §4.2.2.5 */
export function checkSegments({ files, units, report }: Checked): void {
  for (const { element } of files) {
    for (const skeleton of children(element, 'xlf:skeleton')) {
      const [hasHref, isEmpty] = [
        attr(skeleton, 'href') !== undefined,
        skeleton.children.length === 0,
      ]
      if (hasHref !== isEmpty) {
        const message = `<skeleton>: expected either the attribute href or content, got ${isEmpty ? 'neither' : 'both'}.`
        report(skeleton, '4.2.2.3', message)
      }
    }
  }
  for (const { element: unit, parts } of units) {
    const segments = parts.filter(({ element }) => isCore(element, 'segment'))
    if (segments.length === 0 && parts.length > 0) {
      report(unit, '4.2.2.5', `${shown(unit)}: expected at least one <segment>, got none.`)
    }
    for (const { element, target } of segments) {
      const state = attr(element, 'state')
      if (attr(element, 'subState') !== undefined && state === undefined) {
        report(element, '4.3.1.35', '<segment>: subState needs the attribute state.')
      }
      if (state !== undefined && state !== 'initial' && !target) {
        report(element, '4.3.1.31', `<segment>: the state "${state}" needs a <target>.`)
      }
    }
  }
}
