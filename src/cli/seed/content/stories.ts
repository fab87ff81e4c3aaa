import { block, heading, paragraph, richText } from './richText.js'
import type { SeedItem } from './types.js'
import { to, UID } from './uids.js'

const BLOCKS = {
  testimonial: block({
    type: 'testimonial',
    id: '65a51e00c0ffee0000000001',
    link: to('testimonials', 'hernandez'),
  }),
  keyResult: block({
    type: 'keyResult',
    id: '65a51e00c0ffee0000000002',
    link: to('keyResults', 'policiesSystematized'),
  }),
  document: block({
    type: 'document',
    id: '65a51e00c0ffee0000000003',
    link: to('documents', 'report'),
  }),
}

/** A short story, made of nothing but the facts of the seed page. */
export const stories: SeedItem<'stories'>[] = [
  {
    collection: 'stories',
    uid: UID.stories.handInHand,
    shared: {
      programme: to('programmes', 'paEfe'),
      themes: [to('themes', 'environment')],
      image: to('media', 'landscape'),
      countries: ['CO', 'MX', 'PE', 'CL'],
    },
    texts: {
      fr: {
        title: 'Environnement et secteur extractif\u00a0: travailler main dans la main',
        standfirst:
          'D’un forum tenu virtuellement en novembre 2021 à un rapport lancé en janvier 2023, quatre pays ont mis en commun leurs politiques et leurs bonnes pratiques environnementales.',
        body: richText(
          paragraph(
            'Dans les pays de l’Alliance du Pacifique, le secteur extractif relève des ministères de l’Économie ou, dans certains pays, des ministères des Mines. Les responsables de l’environnement ont d’abord douté\u00a0: pouvaient-ils être impliqués, à quel niveau et pourquoi?',
          ),
          BLOCKS.testimonial,
          heading('Du forum au rapport'),
          paragraph(
            'En novembre 2021, le Forum intersectoriel sur la durabilité environnementale s’est tenu virtuellement. Le Programme ÉPE-AP a ensuite analysé la conception, la mise en œuvre et le suivi des politiques et des bonnes pratiques qui y avaient été présentées, à l’aide d’analyses documentaires et d’entretiens dans les quatre pays.',
          ),
          BLOCKS.keyResult,
          paragraph(
            'Le rapport se termine par des recommandations propres à chaque pays, en vue de l’élaboration de politiques publiques axées sur la durabilité environnementale.',
          ),
          BLOCKS.document,
        ),
      },
      es: {
        title: 'Medio ambiente y sector extractivo: trabajar de la mano',
        standfirst:
          'De un foro celebrado de manera virtual en noviembre de 2021 a un informe lanzado en enero de 2023, cuatro países pusieron en común sus políticas y sus buenas prácticas ambientales.',
        body: richText(
          paragraph(
            'En los países de la Alianza del Pacífico, del sector extractivo se ocupan los ministerios de Economía o, en algunos países, los ministerios de Minas. Al principio, los responsables del medio ambiente tuvieron dudas: ¿podían participar, en qué nivel y por qué?',
          ),
          BLOCKS.testimonial,
          heading('Del foro al informe'),
          paragraph(
            'En noviembre de 2021, el Foro Intersectorial sobre Sostenibilidad Ambiental se celebró de manera virtual. A continuación, el Programa EPE-AP analizó el diseño, la implementación y el seguimiento de las políticas y las buenas prácticas presentadas en él, mediante análisis documentales y entrevistas en los cuatro países.',
          ),
          BLOCKS.keyResult,
          paragraph(
            'El informe concluye con recomendaciones específicas para cada país, con miras a la elaboración de políticas públicas centradas en la sostenibilidad ambiental.',
          ),
          BLOCKS.document,
        ),
      },
      en: {
        title: 'The environment and the extractive sector: working hand in hand',
        standfirst:
          'From a forum held virtually in November 2021 to a report launched in January 2023, four countries pooled their environmental policies and good practices.',
        body: richText(
          paragraph(
            'In the Pacific Alliance countries, the extractive sector is handled by ministries of the economy or, in some countries, by ministries of mines. At first, those in charge of the environment had doubts: could they be involved, at what level and why?',
          ),
          BLOCKS.testimonial,
          heading('From forum to report'),
          paragraph(
            'In November 2021, the Intersectoral Forum on Environmental Sustainability was held virtually. The PA-EFE Program then analyzed the design, implementation and monitoring of the policies and good practices presented there, through document reviews and interviews in the four countries.',
          ),
          BLOCKS.keyResult,
          paragraph(
            'The report ends with recommendations specific to each country, for the development of public policies centred on environmental sustainability.',
          ),
          BLOCKS.document,
        ),
      },
    },
  },
]
