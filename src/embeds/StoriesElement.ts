import { ask, type Asked } from './ask.js'
import type { DocumentName } from './documents.js'
import { isLocale, languageAround, nearestLocale, toLocale } from './locales.js'
import { STYLE } from './style.js'
import type { LocaleAnswer, Setting } from './types.js'

/** The question of an element, without languages. */
export type Wanted = { document: DocumentName; variables: Readonly<Record<string, unknown>> }

/** The address of the script itself, from which that of the API follows; null: unknown. */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : ''

const COMMON = ['src', 'locale', 'fallback', 'heading-level']

let sheet: CSSStyleSheet | undefined

/**
 * Shows published entries in place of what stands between its tags. That stays where the script does
 * not run or the API does not answer; once the API says that there is nothing to show, nothing is.
 */
export abstract class StoriesElement<Data> extends HTMLElement {
  /** Attributes of its own that its question depends on. */
  static readonly own: readonly string[] = []

  static get observedAttributes(): readonly string[] {
    return [...COMMON, ...this.own]
  }

  /** Counts questions: only the answer to the last one is shown. */
  #turn = 0

  protected abstract wanted(): Wanted

  /** Null: there is nothing to show. */
  protected abstract render(data: Data, setting: Setting): HTMLElement | null

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' })
      root.append(document.createElement('slot'))
      if (!sheet) {
        sheet = new CSSStyleSheet()
        sheet.replaceSync(STYLE)
      }
      root.adoptedStyleSheets = [sheet]
    }
    this.#start()
  }

  attributeChangedCallback(): void {
    if (this.isConnected && this.shadowRoot) this.#start()
  }

  /** Attributes that change together ask once. */
  #start(): void {
    const turn = ++this.#turn
    queueMicrotask(() => {
      if (turn === this.#turn) void this.#load(turn)
    })
  }

  async #load(turn: number): Promise<void> {
    const endpoint = this.#endpoint()
    if (endpoint === null) return this.#tell('failed', new Error('src: expected an address'))
    const language = this.getAttribute('locale') || languageAround(this)
    const answer = await this.#ask(endpoint, language)
    if (turn !== this.#turn) return
    if (answer.asked.kind !== 'data') return this.#tell('failed', answer.asked)
    const headingLevel = Number.parseInt(this.getAttribute('heading-level') ?? '', 10) || 2
    const { language: shownIn } = answer
    const setting = { endpoint, language: shownIn, headingLevel, isWithinTheme: false }
    const shown = this.render(answer.asked.data, setting)
    this.shadowRoot?.replaceChildren(...(shown ? [shown] : []))
    this.#tell(shown ? 'ready' : 'gone')
  }

  #endpoint(): string | null {
    const given = this.getAttribute('src')
    if (given !== null)
      return URL.canParse(given, document.baseURI) ? new URL(given, document.baseURI).href : null
    return script === '' ? null : new URL('../graphql', script).href
  }

  /** In the language of the page; if the server does not know it, in the nearest that it has. */
  async #ask(
    endpoint: string,
    language: string,
  ): Promise<{ asked: Asked<Data>; language: string }> {
    const { document, variables } = this.wanted()
    const fallback = (this.getAttribute('fallback') ?? '')
      .split(/[\s,]+/)
      .map(toLocale)
      .filter(isLocale)
    const read = (locale: string) => {
      const languages = { locale, ...(fallback.length > 0 ? { fallback } : {}) }
      return ask<Data>({ endpoint, document, variables: { ...variables, ...languages } })
    }
    const locale = toLocale(language)
    const asked: Asked<Data> = isLocale(locale) ? await read(locale) : { kind: 'refused' }
    if (asked.kind !== 'refused') return { asked, language }
    const known = await ask<{ locales: LocaleAnswer[] }>({ endpoint, document: 'locales' })
    if (known.kind !== 'data') return { asked: known, language }
    const nearest = nearestLocale(language, known.data.locales)
    if (!nearest || nearest.code === locale) return { asked, language }
    return { asked: await read(nearest.code), language: nearest.tag }
  }

  /** `stories-ready`, `stories-gone` or `stories-failed`, for the page to listen to. */
  #tell(what: 'ready' | 'gone' | 'failed', detail: unknown = null): void {
    const init = { bubbles: true, composed: true, detail }
    this.dispatchEvent(new CustomEvent(`stories-${what}`, init))
  }
}
