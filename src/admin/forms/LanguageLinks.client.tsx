'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { DefaultCellComponentProps } from 'payload'

import { fieldHash } from '../publication/goToField.client.js'
import { useSay } from '../publication/useSay.client.js'
import { LINKS_STYLE } from './formStyle.js'

type Props = Pick<DefaultCellComponentProps, 'rowData' | 'collectionSlug'> & {
  /** The field to begin in. */
  at: string
}

/** In a list of entries: leads to the form of each in each language, into its main text. */
export function LanguageLinks({ rowData, collectionSlug, at }: Props) {
  const { config } = useConfig()
  const { say, nameOf } = useSay()
  const locales = config.localization ? config.localization.locales : []
  const { id } = rowData as { id?: number | string } // a row of a list has one
  return (
    <span className="stories-languages">
      <style href="stories-languages" precedence="medium">
        {LINKS_STYLE}
      </style>
      {locales.map(({ code }) => {
        const path = `/collections/${collectionSlug}/${id}?locale=${code}` as const
        const form = formatAdminURL({ adminRoute: config.routes.admin, path })
        const name = say('panel.switch', { language: nameOf(code) })
        return (
          <Link key={code} href={form + fieldHash(at)} aria-label={name} title={name}>
            {code.toUpperCase()}
          </Link>
        )
      })}
    </span>
  )
}
