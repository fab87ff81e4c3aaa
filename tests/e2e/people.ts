import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'

import { ADMIN, type App } from './app.js'

/** The management API, as somebody. */
export type Api = {
  get: (path: string) => Promise<Record<string, unknown>>
  post: (path: string, data: object) => Promise<Record<string, unknown>>
  patch: (path: string, data: object) => Promise<Record<string, unknown>>
}

type Login = { email: string; password: string }

/** The management API as the first account. */
export async function asAdmin(app: App): Promise<Api> {
  const token = await tokenOf(app, ADMIN)
  const call = async (method: string, path: string, data?: object) => {
    const response = await fetch(`${app.url}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
    const body = (await response.json()) as Record<string, unknown>
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(body)}`)
    return body
  }
  return {
    get: (path) => call('GET', path),
    post: (path, data) => call('POST', path, data),
    patch: (path, data) => call('PATCH', path, data),
  }
}

/** Makes an account of a role. */
export async function account(
  admin: Api,
  { role, locales }: { role: string; locales: string[] },
): Promise<Login> {
  const login = { email: `${role}-${randomUUID().slice(0, 8)}@example.org`, password: randomUUID() }
  await admin.post('users', { ...login, name: `A ${role}`, role, locales })
  return login
}

/** A window of its own, signed in, the admin in English unless said otherwise. */
export async function openAs(
  browser: Browser,
  app: App,
  {
    size,
    by = ADMIN,
    language = 'en',
  }: { size: { width: number; height: number }; by?: Login; language?: string },
): Promise<Page> {
  const context = await browser.newContext({ viewport: size, locale: 'en-US' })
  await context.addCookies([
    { name: 'payload-token', value: await tokenOf(app, by), url: app.url, httpOnly: true },
    { name: 'payload-lng', value: language, url: app.url },
  ])
  return context.newPage()
}

async function tokenOf(app: App, login: Login): Promise<string> {
  const response = await fetch(`${app.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(login),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`${login.email} could not sign in: ${response.status}`)
  return token
}
