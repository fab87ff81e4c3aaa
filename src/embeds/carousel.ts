import { el } from './dom.js'
import { textsFor } from './texts.js'
import type { Setting } from './types.js'

/**
 * Cards side by side that visitors move through: by two buttons, the arrow keys, Home and End, a
 * finger or a wheel. Nothing moves by itself. One card alone is no carousel.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/carousel/
 */
export function carousel(
  cards: readonly HTMLElement[],
  { setting, label }: { setting: Setting; label?: string | undefined },
): HTMLElement {
  const [first] = cards
  if (cards.length < 2 && first) return first
  const { texts, lang } = textsFor(setting.language)
  const items = cards.map((card) => el('li', { part: 'item' }, [card]))
  const name = { 'aria-label': label ?? texts.quotes, lang: label === undefined && lang }
  const list = el(
    'ul',
    { class: 'track', part: 'list', role: 'list', tabindex: '0', ...name },
    items,
  )
  const status = el('p', { class: 'status', part: 'status', role: 'status', lang })
  const button = (text: string, sign: string) =>
    el('button', { type: 'button', part: 'button', 'aria-label': text, title: text, lang }, [sign])
  const back = button(texts.previous, '←')
  const on = button(texts.next, '→')
  const moves = movesIn({ list, items, onPlace: (at) => show(at) })
  const show = (at: number) => {
    const text = texts.position(at + 1, items.length)
    if (status.textContent !== text) status.textContent = text
    // They keep the focus: a button that is disabled would lose it.
    back.setAttribute('aria-disabled', String(at === 0))
    on.setAttribute('aria-disabled', String(at === items.length - 1))
  }
  back.addEventListener('click', () => moves.by(-1))
  on.addEventListener('click', () => moves.by(1))
  show(0)
  return el('div', { class: 'carousel', part: 'carousel' }, [
    list,
    el('div', { class: 'controls', part: 'controls' }, [back, status, on]),
  ])
}

type Track = { list: HTMLElement; items: readonly HTMLElement[]; onPlace: (at: number) => void }

/** Moves the list from item to item, and tells which one is at its start. */
function movesIn({ list, items, onPlace }: Track) {
  let at = 0
  const isRtl = () => getComputedStyle(list).direction === 'rtl'
  const distance = (item: HTMLElement) => {
    const [a, b] = [item.getBoundingClientRect(), list.getBoundingClientRect()]
    return isRtl() ? a.right - b.right : a.left - b.left
  }
  const to = (wanted: number) => {
    at = Math.min(Math.max(wanted, 0), items.length - 1)
    const item = items[at]
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    if (item) list.scrollBy({ left: distance(item), behavior: calm ? 'instant' : 'smooth' })
    onPlace(at)
  }
  const settle = () => {
    const far = items.map((item) => Math.abs(distance(item)))
    // The last one may never come to the start, where there is room for two.
    const left = list.scrollWidth - list.clientWidth - Math.abs(list.scrollLeft)
    at = left < 2 ? items.length - 1 : far.indexOf(Math.min(...far))
    onPlace(at)
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  list.addEventListener('scroll', () => {
    clearTimeout(waiting)
    waiting = setTimeout(settle, 120)
  })
  list.addEventListener('keydown', (event) => {
    if (event.target !== list || event.altKey || event.ctrlKey || event.metaKey) return
    const forward = isRtl() ? 'ArrowLeft' : 'ArrowRight'
    const backward = isRtl() ? 'ArrowRight' : 'ArrowLeft'
    const wanted = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: items.length }[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    to(wanted)
  })
  return { by: (step: number) => to(at + step) }
}
