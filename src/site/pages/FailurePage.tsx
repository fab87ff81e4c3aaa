import { FAILURE } from '../texts/failure.js'

/** Stands where a page could not be made; asks nothing of anybody. */
export function FailurePage({ locale }: { locale: string }) {
  const language = locale.split('-')[0] ?? ''
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
