import { ThemePage } from '@site/pages/ThemePage.js'
import { readerOrNotFound } from '@site/reader.js'
import { decodeSegment, firstOf, type PageProps } from '@site/routeParams.js'

export default async function Page({ params, searchParams }: PageProps) {
  const { locale, slug } = await params
  const { testimonials, documents, stories } = await searchParams
  return (
    <ThemePage
      reader={await readerOrNotFound(locale)}
      slug={decodeSegment(slug)}
      cursors={{
        testimonials: firstOf(testimonials),
        documents: firstOf(documents),
        stories: firstOf(stories),
      }}
    />
  )
}
