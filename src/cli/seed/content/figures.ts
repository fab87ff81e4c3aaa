import type { SeedItem } from './types.js'
import { to, UID } from './uids.js'

const shared = {
  programme: to('programmes', 'paEfe'),
  themes: [to('themes', 'environment')],
  kind: 'figure',
} as const

/** The six figures of the seed page: a count or a share, and the sentence that it stands in. */
export const figures: SeedItem<'keyResults'>[] = [
  {
    collection: 'keyResults',
    uid: UID.keyResults.policiesSystematized,
    shared: {
      ...shared,

      measure: { value: 22, unit: '1' },
      evidence: [{ document: to('documents', 'report'), page: 2 }],
    },
    texts: {
      fr: {
        headline: '{value, plural, one {# politique} other {# politiques}}',
        statement: 'et bonnes pratiques ont été systématisées.',
      },
      es: {
        headline: '{value, plural, one {# política} other {# políticas}}',
        statement: 'y buenas prácticas fueron sistematizadas.',
      },
      en: {
        headline: '{value, plural, one {# policy} other {# policies}}',
        statement: 'and good practices were systematized.',
      },
    },
  },
  {
    collection: 'keyResults',
    uid: UID.keyResults.studentsAware,
    shared: { ...shared, measure: { value: 193, unit: '1' } },
    texts: {
      fr: {
        headline: '{value, plural, one {# étudiant.e} other {# étudiant.e.s}}',
        statement: 'sensibilisé.e.s à la durabilité environnementale.',
      },
      es: {
        headline: '{value, plural, one {# estudiante} other {# estudiantes}}',
        statement: 'sensibilizadas y sensibilizados en materia de sostenibilidad ambiental.',
      },
      en: {
        headline: '{value, plural, one {# student} other {# students}}',
        statement: 'made aware of environmental sustainability.',
      },
    },
  },
  {
    collection: 'keyResults',
    uid: UID.keyResults.extracurricular,
    shared: {
      ...shared,

      measure: { value: 77, unit: '1' },
      target: { value: 40, unit: '1' },
    },
    texts: {
      fr: {
        headline:
          '{value, plural, one {# opportunité extrascolaire} other {# opportunités extrascolaires}}',
        statement:
          'pour le développement de compétences environnementales créées dans le cadre du Programme, dépassant l’objectif de 40.',
      },
      es: {
        headline:
          '{value, plural, one {# oportunidad extracurricular} other {# oportunidades extracurriculares}}',
        statement:
          'para el desarrollo de competencias ambientales, creadas en el marco del Programa, con lo que se superó el objetivo de 40.',
      },
      en: {
        headline:
          '{value, plural, one {# extracurricular opportunity} other {# extracurricular opportunities}}',
        statement:
          'for developing environmental skills, created through the Program and exceeding the target of 40.',
      },
    },
  },
  {
    collection: 'keyResults',
    uid: UID.keyResults.greenCampuses,
    shared: { ...shared, measure: { value: 91, unit: 'P1' } },
    texts: {
      fr: {
        headline: 'Le Programme',
        statement: 'a soutenu la mise en place de campus verts dans 91 % des établissements.',
      },
      es: {
        headline: 'El Programa',
        statement: 'apoyó la creación de campus verdes en el 91\u00a0% de las instituciones.',
      },
      en: {
        headline: 'The Program',
        statement: 'supported the creation of green campuses at 91% of the institutions.',
      },
    },
  },
  {
    collection: 'keyResults',
    uid: UID.keyResults.peopleTrained,
    shared: { ...shared, measure: { value: 124, unit: '1' } },
    texts: {
      fr: {
        headline: '{value, plural, one {# personne formée} other {# personnes formées}}',
        statement:
          'à l’élaboration de politiques dans une perspective de durabilité environnementale.',
      },
      es: {
        headline: '{value, plural, one {# persona capacitada} other {# personas capacitadas}}',
        statement:
          'en la elaboración de políticas con una perspectiva de sostenibilidad ambiental.',
      },
      en: {
        headline: '{value, plural, one {# person trained} other {# people trained}}',
        statement: 'in developing policies from an environmental sustainability perspective.',
      },
    },
  },
  {
    collection: 'keyResults',
    uid: UID.keyResults.policiesImplemented,
    shared: { ...shared, measure: { value: 8, unit: '1' } },
    texts: {
      fr: {
        headline: '{value, plural, one {# politique} other {# politiques}}',
        statement:
          'ou lignes directrices mises en œuvre dans le cadre du projet qui prennent en compte de manière significative les considérations environnementales et le développement durable.',
      },
      es: {
        headline: '{value, plural, one {# política} other {# políticas}}',
        statement:
          'o lineamientos implementados en el marco del proyecto que toman en cuenta de manera significativa las consideraciones ambientales y el desarrollo sostenible.',
      },
      en: {
        headline: '{value, plural, one {# policy} other {# policies}}',
        statement:
          'or guidelines implemented under the project that take environmental considerations and sustainable development significantly into account.',
      },
    },
  },
]
