import { paragraphs } from './richText.js'
import type { SeedItem } from './types.js'
import { to, UID } from './uids.js'

/** Pages of the reference site, which the server itself serves. */
const page = (path: string) => `/{locale}/${path}/{slug}`

/**
 * The programme, under the names and acronyms that Colleges and Institutes Canada gives it in
 * each language.
 */
export const programmes: SeedItem<'programmes'>[] = [
  {
    collection: 'programmes',
    uid: UID.programmes.paEfe,
    shared: {
      countries: ['CO', 'MX', 'PE', 'CL'],
      funders: ['Global Affairs Canada'],
      logo: to('media', 'emblem'),
      urlPatterns: {
        programmes: page('programmes'),
        themes: page('themes'),
        stories: page('stories'),
        documents: page('documents'),
      },
      series: [to('themes', 'environment'), to('themes', 'collaboration')],
    },
    texts: {
      fr: {
        name: 'Éducation pour l’emploi dans l’Alliance du Pacifique',
        acronym: 'ÉPE-AP',
        slug: 'epe-ap',
        summary:
          'Avec l’appui du Canada, le Programme a favorisé le dialogue entre la Colombie, le Mexique, le Pérou et le Chili sur les politiques, les lignes directrices et les pratiques durables dans le secteur extractif.',
        body: paragraphs(
          'Le Programme ÉPE-AP, financé par Affaires mondiales Canada, a réuni la Colombie, le Mexique, le Pérou et le Chili, les quatre pays de l’Alliance du Pacifique.',
          'Il a travaillé tant au niveau stratégique, avec les responsables politiques, qu’au niveau opérationnel, avec les jeunes et les centres de formation partenaires.',
        ),
      },
      es: {
        name: 'Educación para el Empleo en la Alianza del Pacífico',
        acronym: 'EPE-AP',
        slug: 'epe-ap',
        summary:
          'Con el apoyo de Canadá, el Programa favoreció el diálogo entre Colombia, México, Perú y Chile sobre políticas, lineamientos y prácticas sostenibles en el sector extractivo.',
        body: paragraphs(
          'El Programa EPE-AP, financiado por Asuntos Mundiales Canadá, reunió a Colombia, México, Perú y Chile, los cuatro países de la Alianza del Pacífico.',
          'Trabajó tanto en el plano estratégico, con responsables de la formulación de políticas, como en el plano operativo, con la juventud y los centros de formación asociados.',
        ),
      },
      en: {
        name: 'Pacific Alliance Education for Employment',
        acronym: 'PA-EFE',
        slug: 'pa-efe',
        summary:
          'With Canada’s support, the Program fostered dialogue among Colombia, Mexico, Peru and Chile on sustainable policies, guidelines and practices in the extractive sector.',
        body: paragraphs(
          'The PA-EFE Program, funded by Global Affairs Canada, brought together Colombia, Mexico, Peru and Chile, the four countries of the Pacific Alliance.',
          'It worked both at the strategic level, with policymakers, and at the operational level, with young people and partner training centres.',
        ),
      },
    },
  },
]
