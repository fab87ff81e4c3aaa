import type { headline as source } from '../en/headline.js'

export const headline: Record<keyof typeof source, string> = {
  'headline.UNCLOSED': 'la llave abierta aquí no se cierra nunca. Añada la «}» que falta.',
  'headline.STRAY_BRACE': 'esta llave no corresponde a nada. Quítela o escriba {value}.',
  'headline.QUOTED_SIGN':
    'un apóstrofo recto justo delante de «{», «}» o «#» anula ese signo. Use el apóstrofo tipográfico ’.',
  'headline.EMPTY_ARGUMENT': 'las llaves están vacías. Escriba {value}.',
  'headline.MALFORMED_ARGUMENT':
    'después del nombre se espera «}» o una coma. Escriba {value} o {value, plural, one {# palabra} other {# palabras}}.',
  'headline.UNKNOWN_ARGUMENT': '«{name}» no se conoce. Solo se sustituye {value}.',
  'headline.UNKNOWN_FORMAT':
    'solo plural, selectordinal o select pueden seguir a «value,». Escriba {value}: la unidad y los decimales vienen de la cifra.',
  'headline.BAD_FORMS':
    'aquí se esperan formas. Escríbalas así: one {# palabra} other {# palabras}.',
  'headline.DUPLICATE_FORM': 'esta forma aparece dos veces. Quite una de ellas.',
  'headline.UNKNOWN_FORM':
    '«{name}» no es una forma de plural. Use zero, one, two, few, many u other, o un número como =0.',
  'headline.MISSING_OTHER': 'falta la forma «other». Añada other {# palabras}.',
  'headline.INVALID': 'el titular no se puede leer. Simplifíquelo.',
  'headline.problem': 'Carácter {position}, «{excerpt}»: {sentence}',

  'headlinePreview.title': 'Cómo se leerá',
  'headlinePreview.missing': 'Todavía no está escrito.',
  'headlinePreview.noValue': 'Escriba el valor en «Cifras» para ver el titular completo.',
  'headlinePreview.failed': 'No se pudieron cargar los demás idiomas.',
}
