import { DocumentPage } from '@site/pages/DocumentPage.js'
import { readerOrNotFound } from '@site/reader.js'
import { decodeSegment, type PageProps } from '@site/routeParams.js'

export default async function Page({ params }: PageProps) {
  const { locale, slug } = await params
  return <DocumentPage reader={await readerOrNotFound(locale)} slug={decodeSegment(slug)} />
}
