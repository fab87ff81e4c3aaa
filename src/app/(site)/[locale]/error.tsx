'use client'

import { FAILURE } from '@site/texts/failure.js'
import { useParams } from 'next/navigation.js'

/** Stands where a page failed; Next wants this one file to run in the browser. */
export default function Failure() {
  const { locale } = useParams()
  const language = String(locale).split('-')[0] ?? ''
  const own = FAILURE[language]
  const { title, text, again } = own ?? FAILURE.en
  return (
    <main className="hero wrap" lang={own ? language : 'en'}>
      <title>{title}</title>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p className="way-out">
        <a href="">{again}</a>
      </p>
    </main>
  )
}
