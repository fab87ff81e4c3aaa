import { ProgrammePage } from '@site/pages/ProgrammePage.js'
import { readerOrNotFound } from '@site/reader.js'
import { decodeSegment, firstOf, type PageProps } from '@site/routeParams.js'

export default async function Page({ params, searchParams }: PageProps) {
  const { locale, slug } = await params
  const { stories, documents } = await searchParams
  return (
    <ProgrammePage
      reader={await readerOrNotFound(locale)}
      slug={decodeSegment(slug)}
      cursors={{ stories: firstOf(stories), documents: firstOf(documents) }}
    />
  )
}
