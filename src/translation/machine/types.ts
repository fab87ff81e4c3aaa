/** Texts that a machine is to translate. */
export type MachineRequest = {
  /** BCP 47 tags of the site's locales. */
  source: string
  target: string
  /**
   * HTML: `&`, `<` and `>` are escaped. Codes are `<span id="c1">…</span>` and `<img id="c2"/>`,
   * line breaks `<br id="b1"/>`, words that stay as they are `<span id="k1" translate="no">…</span>`.
   * All of them must be in the answer, each once; they may change places.
   */
  texts: readonly string[]
}

/**
 * A service that translates by machine. What it gives is stored as drafts, for people to check, and
 * only where nothing is written yet.
 */
export type MachineProvider = {
  /** Names the service in records and to translators: letters, digits, `.`, `_`, `-`; 40 at most. */
  name: string
  /** Gives the translations in the order of the texts, with their tags. Rejects where it fails. */
  translate: (
    request: MachineRequest,
    options: { signal: AbortSignal },
  ) => Promise<readonly string[]>
  /** Most texts in one call. @default 50 */
  maxTexts?: number
  /** Most UTF-16 units in the texts of one call; a longer text is refused. @default 10000 */
  maxCharacters?: number
  /** Milliseconds for one call; what has not come by then is given up. @default 30000 */
  timeout?: number
  /** Whether it translates from one language (BCP 47) into another. @default any */
  supports?: (pair: { source: string; target: string }) => boolean
}

/** Why a machine's translation of a text is not taken. */
export type MachineProblem =
  /** Longer than the service takes in one call. */
  | { code: 'tooLong'; values: { most: number } }
  /** The call failed; `why` is fit to be shown to translators. */
  | { code: 'failed'; values: { why: string } }
  | { code: 'timeout'; values: { seconds: number } }
  /** Another number of translations than of texts. */
  | { code: 'count'; values: { expected: number; given: number } }
  | { code: 'notText'; values: Record<string, never> }
  /** A code was lost, invented, doubled or torn apart. */
  | { code: 'codes'; values: Record<string, never> }
  /** A message with forms that cannot be cut into texts. */
  | { code: 'message'; values: Record<string, never> }
