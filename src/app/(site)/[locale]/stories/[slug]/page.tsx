import { StoryPage } from '@site/pages/StoryPage.js'
import { readerOrNotFound } from '@site/reader.js'
import { decodeSegment, type PageProps } from '@site/routeParams.js'

export default async function Page({ params }: PageProps) {
  const { locale, slug } = await params
  return <StoryPage reader={await readerOrNotFound(locale)} slug={decodeSegment(slug)} />
}
