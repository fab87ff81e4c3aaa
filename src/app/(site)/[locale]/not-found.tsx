import { NotFoundPage } from '@site/pages/NotFoundPage.js'
import { someReader } from '@site/reader.js'
// Next gives this file no params; this is its way to read those above the root layout.
import { locale } from 'next/root-params'

export default async function NotFound() {
  const code = await locale()
  return <NotFoundPage reader={await someReader(code ?? '')} />
}
