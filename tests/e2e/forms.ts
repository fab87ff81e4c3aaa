import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'

/** Waits until a form can be filled in. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('form[data-form-ready=true]').first().waitFor()
}

/** The drawer on top. */
export function drawer(page: Page): Locator {
  return page.locator('dialog.drawer').last()
}

/** A hand that counts what it does. */
export type Hand = {
  clicks: number
  texts: number
  click: (target: Locator) => Promise<void>
  /** Types into what has the focus. */
  type: (text: string) => Promise<void>
}

export function handOn(page: Page): Hand {
  const hand: Hand = {
    clicks: 0,
    texts: 0,
    click: async (target) => {
      hand.clicks += 1
      await target.click()
    },
    type: async (text) => {
      hand.texts += 1
      await page.keyboard.insertText(text)
    },
  }
  return hand
}

/** Waits until the browser keeps this text of a form. */
export async function isKept(page: Page, text: string): Promise<void> {
  const all = () => JSON.stringify(Object.values({ ...window.localStorage }))
  await expect.poll(() => page.evaluate(all), { timeout: 10_000 }).toContain(text)
}
