import type { headline as source } from '../en/headline.js'

export const headline: Record<keyof typeof source, string> = {
  'headline.UNCLOSED': 'la llave abierta aquí no se cierra nunca. Añada la «}» que falta.',
  'headline.STRAY_BRACE': 'esta llave no corresponde a nada. Quítela o escriba {value}.',
  'headline.QUOTED_SIGN':
    'un apóstrofo recto justo delante de «{», «}» o «#» anula ese signo. Use el apóstrofo tipográfico ’.',
  'headline.EMPTY_ARGUMENT': 'las llaves están vacías. Escriba {value}.',
  'headline.MALFORMED_ARGUMENT':
    'después del nombre se espera «}» o una coma. Escriba {value} o {value, plural, one {# palabra} other {# palabras}}.',
  'headline.UNKNOWN_ARGUMENT':
    '«{name}» no se conoce. Solo se sustituyen {value}, {magnitude}, {baseline}, {target} y {level}.',
  'headline.UNKNOWN_FORMAT':
    'solo plural, selectordinal o select pueden seguir a «value,». Escriba {value}: la unidad y los decimales vienen de la cifra.',
  'headline.BAD_FORMS':
    'aquí se esperan formas. Escríbalas así: one {# palabra} other {# palabras}.',
  'headline.DUPLICATE_FORM': 'esta forma aparece dos veces. Quite una de ellas.',
  'headline.UNKNOWN_FORM':
    '«{name}» no es una forma de plural. Use zero, one, two, few, many u other, o un número como =0.',
  'headline.MISSING_OTHER': 'falta la forma «other». Añada other {# palabras}.',
  'headline.INVALID': 'el titular no se puede leer. Simplifíquelo.',
  'headline.missing.baseline': 'El titular usa {baseline}, pero falta la línea de base.',
  'headline.missing.target': 'El titular usa {target}, pero falta la meta.',
  'headline.missing.level':
    'El titular usa {level}, que requiere un valor y, si es una variación, una línea de base con la misma unidad.',
  'headline.problem': 'Carácter {position}, «{excerpt}»: {sentence}',

  'headlinePreview.title': 'Cómo se leerá',
  'headlinePreview.missing': 'Todavía no está escrito.',
  'headlinePreview.noValue': 'Escriba el valor en «Cifras» para ver el titular completo.',
  'headlinePreview.typed': '«{text}» se escribió a mano: no cambiará cuando cambie el valor.',
  'headlinePreview.contradicts': '«{text}» se escribió a mano, pero el valor es {value}.',
  'headlinePreview.fix': 'Usar {argument}',
  'headlinePreview.failed': 'No se pudieron cargar los demás idiomas.',
}
