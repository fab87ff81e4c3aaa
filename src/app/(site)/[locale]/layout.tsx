import '@site/styles/base.css'
import '@site/styles/header.css'
import '@site/styles/page.css'
import '@site/styles/parts.css'
import '@site/styles/voices.css'
import '@site/styles/lists.css'
import '@site/styles/prose.css'
import '@site/styles/print.css'

import { ICON } from '@site/icon.js'
import { someReader } from '@site/reader.js'
import type { Viewport } from 'next'
import type { ReactNode } from 'react'

/** Every page reads the API when it is asked for: `next build` needs no database. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function SiteLayout({ children, params }: LayoutProps) {
  const reader = await someReader((await params).locale)
  return (
    <html lang={reader.tag} dir={reader.dir}>
      <head>
        <link rel="icon" href={ICON} />
      </head>
      <body>{children}</body>
    </html>
  )
}
