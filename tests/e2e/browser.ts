import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'

import { ADMIN, type App } from './app.js'

const PLACES = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** An installed Chromium; nothing is downloaded. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== '' && existsSync(place))
  if (!executablePath) throw new Error('No Chromium found: install it, or set CHROMIUM_PATH.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Signs the first account in through the form. */
export async function signIn(page: Page, app: App): Promise<void> {
  await page.goto(`${app.url}/admin/login`)
  await page.fill('#field-email', ADMIN.email)
  await page.fill('#field-password', ADMIN.password)
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin\/?$/)
}
