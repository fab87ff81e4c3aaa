import { type Child, el } from './dom.js'
import { foot, languageOf } from './parts.js'
import { textsFor } from './texts.js'
import type { KeyResultAnswer, Setting } from './types.js'

/** Key results as a list of cards. */
export function figureList(
  entries: readonly KeyResultAnswer[],
  { setting, label }: { setting: Setting; label?: string },
): HTMLElement {
  const { texts, lang } = textsFor(setting.language)
  const items = entries.map((entry) => figureCard(entry, setting))
  const name = { 'aria-label': label ?? texts.results, lang: label === undefined && lang }
  return el('ul', { class: 'figures', part: 'list', role: 'list', ...name }, items)
}

function figureCard(entry: KeyResultAnswer, setting: Setting): HTMLElement {
  const { headline, statement, note, progress, period } = entry
  return el('li', { class: 'card', part: 'card', ...languageOf(entry) }, [
    el('p', { class: 'headline', part: 'headline' }, [headline]),
    text('statement', statement),
    text('note', note),
    progress && bar(progress.ratio),
    text('note', progress?.text ?? null),
    text('note', period?.text ?? null),
    foot(entry, setting),
  ])
}

function text(part: string, value: string | null): Child {
  return value !== null && value !== '' && el('p', { class: part, part }, [value])
}

/** Decorative: the sentence after it says the same. */
function bar(ratio: number): HTMLElement {
  const inner = el('span')
  inner.style.inlineSize = `${Math.round(Math.min(Math.max(ratio, 0), 1) * 100)}%`
  return el('div', { class: 'bar', part: 'progress', 'aria-hidden': 'true' }, [inner])
}
