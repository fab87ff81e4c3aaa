import { formatAdminURL } from 'payload/shared'

/** What came of a request. Status 0: the server could not be reached. */
export type Answer<Body> = { ok: true; body: Body } | Failure
export type Failure = {
  ok: false
  status: number
  /** In the language of the interface, field by field where the server says so; empty: unknown. */
  message: string
  data: Record<string, unknown>
}

export type Asked = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  data?: object
  file?: File
  signal?: AbortSignal
}

/**
 * The address of a path below the REST API: below `serverURL`, Next's `basePath` and Payload's
 * `routes.api`, whatever the host has set.
 */
export function apiAddress(
  { serverURL, routes }: { serverURL?: string | undefined; routes: { api: string } },
  path: string,
): string {
  return formatAdminURL({ apiRoute: routes.api, serverURL, path: path as `/${string}` })
}

/** Sends JSON or a file as the signed-in person. The body is what the endpoint promises. */
export async function callApi<Body>(
  address: string,
  { language, method = 'GET', data, file, signal }: Asked & { language: string },
): Promise<Answer<Body>> {
  const headers: Record<string, string> = { 'Accept-Language': language }
  if (data) headers['Content-Type'] = 'application/json'
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers,
      ...(data || file ? { body: data ? JSON.stringify(data) : formOf(file) } : {}),
      ...(signal ? { signal } : {}),
    })
    const body: unknown = await response.json().catch(() => null)
    if (response.ok) return { ok: true, body: body as Body } // as the endpoint promises
    return { ok: false, status: response.status, ...failureIn(body) }
  } catch {
    return { ok: false, status: 0, message: '', data: {} }
  }
}

/** As Payload's own uploads are sent. */
function formOf(file: File | undefined): FormData {
  const form = new FormData()
  if (file) form.append('file', file)
  return form
}

type Refusal = { message?: string; errors?: { message?: string; data?: Record<string, unknown> }[] }

function failureIn(body: unknown): Pick<Failure, 'message' | 'data'> {
  const { errors, message } = Object(body) as Refusal // `Object` makes it safe to look
  const data = errors?.[0]?.data ?? {}
  const fields = (data.errors ?? []) as { label?: string; message?: string }[] // Payload's own
  const lines = fields.map((one) => [one.label, one.message].filter(Boolean).join(': '))
  return { message: lines.join(' · ') || (errors?.[0]?.message ?? message ?? ''), data }
}
