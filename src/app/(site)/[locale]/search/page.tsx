import { SearchPage } from '@site/pages/SearchPage.js'
import { readerOrNotFound } from '@site/reader.js'
import { firstOf, type PageProps } from '@site/routeParams.js'

export default async function Page({ params, searchParams }: PageProps) {
  const reader = await readerOrNotFound((await params).locale)
  const { q, after } = await searchParams
  return <SearchPage reader={reader} text={firstOf(q) ?? ''} after={firstOf(after)} />
}
