import { checkSegment } from '../../../../src/translation/checks/checkSegment.js'
import { CHECK_NAMES } from '../../../../src/translation/checks/index.js'
import { resolveChecks } from '../../../../src/translation/checks/resolveChecks.js'
import type { CheckInput, CheckName, Finding } from '../../../../src/translation/checks/types.js'
import { fromMarked, plainOf, toMarked } from '../../../../src/translation/segments/markedText.js'
import { applyEdit } from '../../../../src/translation/segments/textEdit.js'
import type { CodeData, Content } from '../../../../src/translation/segments/types.js'

const LINK: CodeData = { type: 'link', name: 'link', optional: false, data: null }
export const BOLD: CodeData = { type: 'fmt', name: 'bold', optional: true, data: null }

/** A text with codes as tags; every code is a link unless told otherwise. */
export function content(marked: string, codes: Record<string, CodeData> = {}): Content {
  const text = fromMarked(marked)
  const ids = text.flatMap((part) => (typeof part === 'string' ? [] : [part.id]))
  return { text, codes: Object.fromEntries(ids.map((id) => [id, codes[id] ?? LINK])) }
}

type Options = Partial<Omit<CheckInput, 'source' | 'target'>> & {
  only?: CheckName
  codes?: Record<string, CodeData>
}

/** What is found in a pair of marked texts: from French into Spanish unless told otherwise. */
export function findings(source: string, target: string, options: Options = {}): Finding[] {
  const { only, codes, ...rest } = options
  const all = only && Object.fromEntries(CHECK_NAMES.map((n) => [n, n === only ? {} : 'off']))
  return [
    ...checkSegment({
      source: content(source, codes),
      target: content(target, codes),
      sourceLocale: 'fr',
      targetLocale: 'es',
      ...(all ? { checks: resolveChecks(all) } : {}),
      ...rest,
    }).findings,
  ]
}

/** Keys of the messages, without their common beginning. */
export function keys(found: readonly Finding[]): string[] {
  return found.map(({ message }) => message.key.replace(/^checks\./, ''))
}

/** The target as the first fix of this check leaves it, as marked text. */
export function fixed(source: string, target: string, options: Options = {}): string | null {
  const fix = findings(source, target, options).find((finding) => finding.fix)?.fix
  return fix ? applyEdit(toMarked(fromMarked(target)), fix.edit) : null
}

/** What stands where the finding points. */
export function pointed(target: string, { at }: Pick<Finding, 'at'>): string | null {
  return at ? plainOf(fromMarked(target)).slice(at.from, at.to) : null
}
