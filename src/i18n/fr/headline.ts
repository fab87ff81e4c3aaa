import type { headline as source } from '../en/headline.js'

export const headline: Record<keyof typeof source, string> = {
  'headline.UNCLOSED': 'l’accolade ouverte ici n’est jamais refermée. Ajoutez la « } » qui manque.',
  'headline.STRAY_BRACE': 'cette accolade ne se rattache à rien. Retirez-la, ou écrivez {value}.',
  'headline.QUOTED_SIGN':
    'une apostrophe droite juste avant « { », « } » ou « # » neutralise ce signe. Employez l’apostrophe typographique ’.',
  'headline.EMPTY_ARGUMENT': 'les accolades sont vides. Écrivez {value}.',
  'headline.MALFORMED_ARGUMENT':
    'après le nom, « } » ou une virgule est attendue. Écrivez {value} ou {value, plural, one {# mot} other {# mots}}.',
  'headline.UNKNOWN_ARGUMENT':
    '« {name} » est inconnu. Seuls {value}, {magnitude}, {baseline}, {target} et {level} sont remplacés.',
  'headline.UNKNOWN_FORMAT':
    'seuls plural, selectordinal ou select peuvent suivre « value, ». Écrivez {value} : l’unité et les décimales viennent du chiffre.',
  'headline.BAD_FORMS':
    'des formes sont attendues ici. Écrivez-les ainsi : one {# mot} other {# mots}.',
  'headline.DUPLICATE_FORM': 'cette forme figure deux fois. Retirez-en une.',
  'headline.UNKNOWN_FORM':
    '« {name} » n’est pas une forme de pluriel. Employez zero, one, two, few, many ou other, ou un nombre comme =0.',
  'headline.MISSING_OTHER': 'la forme « other » manque. Ajoutez other {# mots}.',
  'headline.INVALID': 'l’accroche ne peut pas être lue. Simplifiez-la.',
  'headline.missing.baseline': 'L’accroche emploie {baseline}, mais la valeur de départ manque.',
  'headline.missing.target': 'L’accroche emploie {target}, mais l’objectif manque.',
  'headline.missing.level':
    'L’accroche emploie {level}, qui demande une valeur et, pour une variation, une valeur de départ de la même unité.',
  'headline.problem': 'Caractère {position}, « {excerpt} » : {sentence}',

  'headlinePreview.title': 'Ce que l’on lira',
  'headlinePreview.missing': 'Pas encore écrite.',
  'headlinePreview.noValue': 'Saisissez la valeur sous « Chiffres » pour voir l’accroche entière.',
  'headlinePreview.typed': '« {text} » a été saisi : il restera tel quel quand la valeur changera.',
  'headlinePreview.contradicts': '« {text} » a été saisi, mais la valeur est {value}.',
  'headlinePreview.fix': 'Employer {argument}',
  'headlinePreview.failed': 'Les autres langues n’ont pas pu être chargées.',
}
