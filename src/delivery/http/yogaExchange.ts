/** Where Yoga believes to be. */
export const YOGA_URL = 'http://delivery/graphql'

/**
 * What Yoga looks at of a request, with parameters that are read and checked already. Making a
 * `Request` of them and reading it again would take as long as a small answer.
 */
export function yogaRequest(params: object, accept: string): Request {
  const headers = new Map([
    ['content-type', 'application/json'],
    ['accept', accept],
  ])
  const asked = { method: 'POST', url: YOGA_URL, headers, json: () => params }
  return asked as unknown as Request // nothing else of it is asked
}

type Init = { status?: number; headers?: Readonly<Record<string, string>> }

/** What Yoga makes its answers with, in place of `Response`: the body stays the text that it is. */
export class YogaAnswer {
  readonly text: string
  readonly status: number
  readonly type: string | null

  constructor(body: string | null, { status = 200, headers = {} }: Init = {}) {
    this.text = body ?? ''
    this.status = status
    this.type = headers['Content-Type'] ?? null
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300
  }
}
