/** What a page is, as far as its policy is concerned. */
export type PageKind = 'admin' | 'site'

/**
 * `Content-Security-Policy` of a page. In the admin nothing runs but what the server itself put
 * there, marked by the nonce of this one answer, and what that loads in turn; on the site nothing but
 * files of this server, and nothing that stands in a page. Nothing is evaluated.
 *
 * The admin sets styles as it runs (menus, editor), and shows files that are being uploaded.
 *
 * @param origins more origins of this server's own: files have absolute addresses below the public
 *   URL, whatever address the page was asked for under
 * @param frames origins of the frames that pages of the site may show
 * @see https://www.w3.org/TR/CSP3/#strict-dynamic-usage
 */
export function contentSecurityPolicy({
  kind,
  nonce,
  origins = [],
  frames = [],
}: {
  kind: PageKind
  nonce: string
  origins?: readonly string[]
  frames?: readonly string[]
}): string {
  const self = ["'self'", ...origins].join(' ')
  const directives = {
    ...(kind === 'admin' ? ofAdmin(self, nonce) : ofSite(self, frames)),
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': self,
    'frame-ancestors': "'self'",
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

function ofAdmin(self: string, nonce: string): Record<string, string> {
  return {
    'default-src': "'self'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic' 'self'`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `${self} data: blob:`,
    'media-src': `${self} blob:`,
    'font-src': "'self' data:",
    'connect-src': self,
    'worker-src': "'self' blob:",
  }
}

function ofSite(self: string, frames: readonly string[]): Record<string, string> {
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    // A placeholder behind an image, the length of a progress bar.
    'style-src-attr': "'unsafe-inline'",
    'img-src': `${self} data:`,
    'media-src': self,
    'frame-src': frames.length === 0 ? "'none'" : frames.join(' '),
    'font-src': "'self'",
    'connect-src': self,
    'manifest-src': "'self'",
  }
}

/** Policy of everything that is no page: an answer of the API, a file. */
export const NOTHING_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"
