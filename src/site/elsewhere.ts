/** Thrown where an address names no page: the answer is a 404 that looks like the site. */
export class NoPage extends Error {
  constructor() {
    super('There is no page at this address.')
  }
}

/** Thrown where a page stands at another address, for good (308) or for now (307). */
export class Elsewhere extends Error {
  constructor(
    /** Path with its query. */
    readonly path: string,
    readonly status: 307 | 308,
  ) {
    super(`This page is at ${path}.`)
  }
}
