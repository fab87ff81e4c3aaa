import { type Attack, ask, type Lab, rep, times, type Who } from './attack.js'

const paragraph = (text: string) => ({
  ...{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null, textFormat: 0 },
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
})
const richText = (children: unknown[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children },
})
/** A quotation in a quotation, and so on; as text, for what writes JSON cannot write it. */
const nested = (depth: number) =>
  `{"root":{"type":"root","version":1,"children":[${'{"type":"quote","version":1,"children":['.repeat(depth)}${']}'.repeat(depth)}]}}`

function save(lab: Lab, data: unknown, collection: 'stories' | 'themes' = 'stories') {
  const body = typeof data === 'string' ? data : JSON.stringify(data)
  const id = collection === 'stories' ? lab.ids.story : lab.ids.theme
  const target = `/api/${collection}/${id}?locale=fr&draft=true&depth=0`
  return ask(lab, target, { method: 'PATCH', body, who: 'admin' })
}

type File = { what: string; who: Who; target: string; file: () => string; seen?: number[] }

const file = ({ what, who, target, file: make, seen = [400, 413] }: File): Attack => ({
  who,
  what,
  send: (lab) =>
    times(2, () => {
      const headers = { 'Content-Type': 'application/octet-stream' }
      return ask(lab, target, { method: 'POST', body: make(), who, headers })
    }),
  seen,
})

const IMPORT = '/api/translation/import?name=a.xlf'
const MEMORY = '/api/translation/memory?name=a.tmx'
const GLOSSARY = '/api/translation/glossary'

const xliff = (units: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="es"><file id="stories-1">${units}</file></xliff>`
const tmx = (body: string) =>
  `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="block" o-tmf="x" adminlang="fr" srclang="fr" datatype="plaintext"/><body>${body}</body></tmx>`
const entities = (root: string) =>
  `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${rep(20, (at) => `<!ENTITY b${at} "&b${at + 1};&b${at + 1};">`, '')}]>${root}`

/** Rows 8: entries and files whose work might grow with the square of their length. */
export const FILES: Attack[] = [
  {
    who: 'admin',
    what: '60,000 keys in one save',
    send: (lab) => times(2, () => save(lab, `{${rep(60_000, (at) => `"k${at}":1`, ',')}}`)),
    seen: [400],
    says: /at most 500 keys/,
  },
  {
    who: 'admin',
    what: '10,000 rows in a list',
    send: (lab) => times(2, () => save(lab, { countries: Array(10_000).fill('CR') })),
    seen: [400],
    says: /at most 2000 rows/,
  },
  {
    who: 'admin',
    what: '10,000 relations in a list',
    send: (lab) => times(2, () => save(lab, { themes: Array(10_000).fill(lab.ids.theme) })),
    seen: [400],
    says: /at most 2000 rows/,
  },
  {
    who: 'admin',
    what: 'a rich text 10,000 quotations deep',
    send: (lab) => times(2, () => save(lab, `{"body":${nested(10_000)}}`)),
    seen: [400],
  },
  {
    who: 'admin',
    what: 'a title of JSON 100,000 deep',
    send: (lab) =>
      times(2, () => save(lab, `{"title":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)),
    seen: [400],
  },
  {
    who: 'admin',
    what: '3,000 paragraphs, and 3,000 others in their place',
    send: async (lab) => [
      await save(lab, {
        body: richText(Array.from({ length: 3_000 }, (_, at) => paragraph(`a ${at}`))),
      }),
      await save(lab, {
        body: richText(Array.from({ length: 3_000 }, (_, at) => paragraph(`${at} b`))),
      }),
    ],
    seen: [200],
  },
  {
    who: 'admin',
    what: '2,500 paragraphs that are all alike, and one more before them',
    send: async (lab) => [
      await save(lab, { body: richText(Array(2_500).fill(paragraph('la même chose'))) }),
      await save(lab, {
        body: richText([paragraph('autre'), ...Array(2_500).fill(paragraph('la même chose'))]),
      }),
    ],
    seen: [200],
  },
  {
    who: 'translator',
    what: 'that story with its translation, opened',
    send: (lab) =>
      times(3, () =>
        ask(lab, `/api/stories/${lab.ids.story}/translation/es`, { who: 'translator' }),
      ),
    seen: [200],
  },
  {
    who: 'viewer',
    what: 'all themes with every relation of every relation',
    send: (lab) =>
      times(3, () => ask(lab, '/api/themes?limit=100000&depth=1000&locale=all', { who: 'viewer' })),
    seen: [200],
  },
  file({
    what: 'an XLIFF file of entities in entities',
    who: 'translator',
    target: IMPORT,
    file: () => entities(xliff('<unit id="&b0;"/>')),
  }),
  file({
    what: 'groups 20,000 deep',
    who: 'translator',
    target: IMPORT,
    file: () => xliff('<group id="g">'.repeat(20_000) + '</group>'.repeat(20_000)),
  }),
  file({
    what: '8,000 units of one id',
    who: 'translator',
    target: IMPORT,
    file: () =>
      xliff(rep(8_000, () => '<unit id="u"><segment><source>a</source></segment></unit>', '')),
  }),
  file({
    what: 'a unit of 15,000 codes that overlap',
    who: 'translator',
    target: IMPORT,
    file: () => {
      const codes = `${rep(7_000, (at) => `<sc id="${at}"/>`, '')}${rep(7_000, (at) => `<ec startRef="${at}"/>`, '')}`
      return xliff(`<unit id="title"><segment><source>a${codes}</source></segment></unit>`)
    },
  }),
  file({
    what: '60,000 attributes of one element',
    who: 'translator',
    target: IMPORT,
    file: () => xliff(`<unit id="u" ${rep(60_000, (at) => `a${at}="1"`)}/>`),
  }),
  file({
    what: 'a zip that is none',
    who: 'translator',
    target: '/api/translation/import?name=a.zip',
    file: () => `PK\u0003\u0004${'\0'.repeat(500_000)}PK\u0005\u0006${'ÿ'.repeat(18)}`,
  }),
  file({
    what: '10,000 units, to the memory of which this account may write nothing',
    who: 'translator',
    target: MEMORY,
    file: () => tmx(rep(10_000, () => '<tu/>', '')),
    seen: [403],
  }),
  file({
    what: 'a memory of entities in entities',
    who: 'admin',
    target: MEMORY,
    file: () => entities(tmx('')),
  }),
  file({
    what: 'a memory of 300,000 empty units',
    who: 'admin',
    target: MEMORY,
    file: () => tmx('<tu/>'.repeat(300_000)),
  }),
  file({
    what: 'a memory of texts within texts, 50,000 deep',
    who: 'admin',
    target: MEMORY,
    file: () =>
      tmx(
        `<tu><tuv xml:lang="fr"><seg>${'<hi>'.repeat(50_000)}${'</hi>'.repeat(50_000)}</seg></tuv></tu>`,
      ),
  }),
  file({
    what: 'a glossary in one line of 2 MB',
    who: 'admin',
    target: `${GLOSSARY}?name=a.csv`,
    file: () => `term,locale\n"${'""'.repeat(1_000_000)}`,
  }),
  file({
    what: 'a glossary of 200,000 columns',
    who: 'admin',
    target: `${GLOSSARY}?name=a.csv`,
    file: () => `term,locale${',x'.repeat(200_000)}\n`,
  }),
  file({
    what: 'terms 30,000 deep',
    who: 'admin',
    target: `${GLOSSARY}?name=a.tbx`,
    file: () => '<tbx>'.repeat(30_000),
  }),
]
