import type { SeedItem } from './types.js'
import { to, UID } from './uids.js'

/** The testimonial of the seed page: its question, the words without quotation marks, who said it. */
export const testimonials: SeedItem<'testimonials'>[] = [
  {
    collection: 'testimonials',
    uid: UID.testimonials.hernandez,
    shared: {
      programme: to('programmes', 'paEfe'),
      themes: [to('themes', 'environment')],
      attribution: {
        identityLevel: 'fullName',
        name: 'Moisés Senén Hernández Sánchez',
        acronym: 'SEMARNAT',
        country: 'MX',
      },
      consent: to('consents', 'hernandez'),
    },
    texts: {
      fr: {
        // The straight apostrophe is the page's own.
        question:
          "Quel a été l'impact des activités de durabilité environnementale, organisées par le Programme sur votre travail?",
        quote:
          'Le secteur extractif n’a pas été pris en compte dans les secteurs environnementaux de nos pays. Il y avait même des doutes initiaux quant à la possibilité d’être impliqué, à quel niveau et pourquoi, puisque le secteur extractif est traité par les ministères de l’Économie, ou par les ministères des Mines dans certains pays, ce qui varie d’un pays à l’autre. Je pense donc que le plus grand avantage a été que nous savions qu’en tant que groupe technique, il était urgent de travailler main dans la main sur les questions relatives au secteur extractif.',
        highlight:
          'il était urgent de travailler main dans la main sur les questions relatives au secteur extractif',
        attribution: {
          role: 'Ancien fonctionnaire de la zone internationale',
          organisation: 'Secrétariat à l’Environnement et aux Ressources naturelles',
          line: 'Ancien fonctionnaire de la zone internationale du secrétariat à l’Environnement et aux Ressources naturelles (SEMARNAT) du Mexique',
        },
      },
      es: {
        question:
          '¿Qué impacto tuvieron en su trabajo las actividades de sostenibilidad ambiental organizadas por el Programa?',
        quote:
          'El sector extractivo no se ha tenido en cuenta en los sectores ambientales de nuestros países. Incluso hubo dudas iniciales sobre la posibilidad de participar, en qué nivel y por qué, ya que del sector extractivo se ocupan los ministerios de Economía o, en algunos países, los ministerios de Minas, lo que varía de un país a otro. Por eso creo que el mayor beneficio fue que sabíamos que, como grupo técnico, era urgente trabajar de la mano en los temas relativos al sector extractivo.',
        highlight: 'era urgente trabajar de la mano en los temas relativos al sector extractivo',
        attribution: {
          role: 'Exfuncionario del área internacional',
          organisation: 'Secretaría de Medio Ambiente y Recursos Naturales',
          line: 'Exfuncionario del área internacional de la Secretaría de Medio Ambiente y Recursos Naturales (SEMARNAT) de México',
        },
      },
      en: {
        question:
          'What impact have the environmental sustainability activities organized by the Program had on your work?',
        quote:
          'The extractive sector has not been taken into account in the environmental sectors of our countries. There were even doubts at first about whether we could be involved, at what level and why, since the extractive sector is handled by ministries of the economy or, in some countries, by ministries of mines, which varies from one country to another. So I think the greatest benefit was that we knew that, as a technical group, it was urgent to work hand in hand on issues relating to the extractive sector.',
        highlight: 'it was urgent to work hand in hand on issues relating to the extractive sector',
        attribution: {
          role: 'Former official in the international area',
          organisation: 'Secretariat of Environment and Natural Resources',
          line: 'Former official in the international area of Mexico’s Secretariat of Environment and Natural Resources (SEMARNAT)',
        },
      },
    },
  },
]
