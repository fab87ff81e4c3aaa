/** A reference to a place in an XLIFF document. @see XLIFF 2.1 §3 */
export type Fragment = {
  /** Begins with `/`: counted from the root of the document. */
  isAbsolute: boolean
  /** By prefix; '' for segments, ignorables and what stands in sources. */
  selectors: ReadonlyMap<string, string>
}

type Broken = { section: string; message: string }

const NAME = /^[-.:\w\u{B7}\u{C0}-\u{1FFF}\u{200C}-\u{EFFFF}]+$/u
const CONTAINERS = ['f', 'g', 'u']
const LEAVES = ['n', 'd', 't', '']
/** Prefixes of modules, and one of an extension, that are registered with the TC. */
const REGISTERED = ['ctr', 'fs', 'gls', 'its', 'mda', 'mtc', 'pgs', 'res', 'slr', 'tbx', 'val']

/** Reads what stands behind `#`, or says what is wrong with it. */
export function readFragment(text: string): Fragment | Broken {
  const isAbsolute = text.startsWith('/')
  const selectors = new Map<string, string>()
  let place = -1
  for (const selector of (isAbsolute ? text.slice(1) : text).split('/')) {
    if (selectors.size > 0 && place === CONTAINERS.length) {
      return broken('only the last selector may be within a file, group or unit')
    }
    const at = selector.indexOf('=')
    const [prefix, id] = at < 0 ? ['', selector] : [selector.slice(0, at), selector.slice(at + 1)]
    if (!NAME.test(id) || (at >= 0 && !NAME.test(prefix))) {
      return broken(`expected prefix=id or id, got "${selector}"`)
    }
    if (selectors.has(prefix)) return broken(`the prefix "${prefix}" stands twice`)
    const container = CONTAINERS.indexOf(prefix)
    if (container >= 0 && container < place) {
      return broken('expected the selectors of file, group and unit in this order')
    }
    place = container < 0 ? CONTAINERS.length : container
    const isKnown = container >= 0 || LEAVES.includes(prefix) || REGISTERED.includes(prefix)
    if (!isKnown) return broken(`the prefix "${prefix}" is not registered`, '3.2')
    selectors.set(prefix, id)
  }
  return { isAbsolute, selectors }
}

function broken(message: string, section = '3'): Broken {
  return { section, message }
}
