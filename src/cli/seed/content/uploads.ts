import type { SeedItem, SeedLocale } from './types.js'
import { UID } from './uids.js'

/** Pictures made for this project (see `makeFiles.ts`). */
export const media: SeedItem<'media'>[] = [
  {
    collection: 'media',
    uid: UID.media.landscape,
    file: 'landscape.jpg',
    shared: {},
    texts: {
      fr: {
        alt: 'Illustration\u00a0: le soleil se lève sur une cordillère, des collines vertes et l’océan.',
      },
      es: {
        alt: 'Ilustración: el sol sale sobre una cordillera, colinas verdes y el océano.',
      },
      en: {
        alt: 'Illustration: the sun rises over a mountain range, green hills and the ocean.',
      },
    },
  },
  {
    collection: 'media',
    uid: UID.media.emblem,
    file: 'emblem.jpg',
    shared: {},
    texts: {
      fr: { alt: 'Emblème du Programme ÉPE-AP\u00a0: quatre vagues sous un soleil.' },
      es: { alt: 'Emblema del Programa EPE-AP: cuatro olas bajo un sol.' },
      en: { alt: 'Emblem of the PA-EFE Program: four waves under a sun.' },
    },
  },
]

/** One PDF for each language of a document (see `makeFiles.ts`). */
export const files: SeedItem<'files'>[] = [
  file('reportFr', 'fr', 'analyse-politiques-bonnes-pratiques-fr.pdf'),
  file('reportEs', 'es', 'analisis-politicas-buenas-practicas-es.pdf'),
  file('reportEn', 'en', 'analysis-policies-good-practices-en.pdf'),
  file('factSheetFr', 'fr', 'durabilite-environnementale-en-chiffres-fr.pdf'),
  file('factSheetEs', 'es', 'sostenibilidad-ambiental-en-cifras-es.pdf'),
]

function file(uid: keyof typeof UID.files, language: SeedLocale, name: string): SeedItem<'files'> {
  return { collection: 'files', uid: UID.files[uid], file: name, shared: { language }, texts: {} }
}
