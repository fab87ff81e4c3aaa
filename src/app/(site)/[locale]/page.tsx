import { HomePage } from '@site/pages/HomePage.js'
import { readerOrNotFound } from '@site/reader.js'
import { firstOf, type PageProps } from '@site/routeParams.js'

export default async function Page({ params, searchParams }: PageProps) {
  const reader = await readerOrNotFound((await params).locale)
  return <HomePage reader={reader} after={firstOf((await searchParams).programmes)} />
}
