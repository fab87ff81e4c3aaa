import { carousel } from './carousel.js'
import { el, heading } from './dom.js'
import { figureList } from './figures.js'
import { languageOf, pageLink } from './parts.js'
import { quoteCard } from './quote.js'
import type { Setting, ThemeAnswer } from './types.js'

/** A theme in short: its summary, its figures and what people said. */
export function themeCard(entry: ThemeAnswer, given: Setting): HTMLElement {
  const setting = { ...given, isWithinTheme: true }
  const { title, label, summary, keyResults, testimonials } = entry
  const quotes = testimonials.nodes.map((one) => quoteCard(one, setting))
  return el('article', { class: 'theme', part: 'theme', ...languageOf(entry) }, [
    el('div', {}, [
      el('p', { class: 'label', part: 'label' }, [label]),
      heading(setting.headingLevel, { part: 'heading' }, [title]),
    ]),
    summary !== null && el('p', { class: 'summary', part: 'summary' }, [summary]),
    keyResults.length > 0 &&
      figureList(keyResults, { setting, label: entry.keyResultsSection.label }),
    quotes.length > 0 && carousel(quotes, { setting, label: entry.testimonialsSection.label }),
    pageLink(entry, setting),
  ])
}
