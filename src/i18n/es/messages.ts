import type { messages as source } from '../en/messages.js'

export const messages: Record<keyof typeof source, string> = {
  'check.onlyIn.source': 'El idioma original ({language}) debe ser uno de ellos.',
  'check.onlyIn.locale':
    'Esta ficha existe solo en los siguientes idiomas: {languages}. Para publicarla en {language}, agregue antes ese idioma aquí.',
  'check.required': 'Es necesario para publicar.',
  'check.requiredIn': 'Es necesario para publicar en {language}.',
  'check.shape': 'Se esperaba {expected}.',
  'size.line':
    'Se esperaban como máximo {most} caracteres, se recibieron {given}. Acorte el texto.',
  'size.paragraph':
    'Se esperaban como máximo {most} caracteres en un texto o párrafo, se recibieron {given}. Acórtelo o divídalo.',
  'size.richText':
    'Se esperaban como máximo {most} caracteres, se recibieron {given}. Acorte el texto.',
  'size.nodes':
    'Se esperaban como máximo {most} párrafos, enlaces y fragmentos de texto con formato, se recibieron {given}. Acorte el texto.',
  'size.cells':
    'Se esperaban como máximo {most} celdas en una tabla, se recibieron {given}. Divida la tabla u ofrezca los datos en un documento.',
  'size.keys': 'Se esperaban como máximo {most} claves en un guardado, se recibieron {given}.',
  'size.rows': 'Se esperaban como máximo {most} filas, se recibieron {given}. Quite algunas.',
  'size.entry':
    'Se esperaban como máximo {most} caracteres en todos los textos de un guardado, se recibieron {given}. Acorte este, el más largo.',
  'shape.text': 'un texto',
  'shape.texts': 'una lista de textos',
  'shape.number': 'un número',
  'shape.checkbox': 'verdadero o falso (true o false)',
  'shape.date': 'una fecha escrita AAAA-MM-DD',
  'shape.list': 'una lista',
  'shape.group': 'un grupo de campos',
  'shape.relation': 'un identificador',
  'shape.relations': 'una lista de identificadores',
  'shape.richText': 'un texto con formato (estado del editor Lexical)',
  'shape.table':
    'tablas hechas de filas de celdas, ninguna tabla dentro de otra y ninguna celda que sobresalga de su tabla',

  'check.uid': 'Se espera un UUID; por ejemplo, 3f2504e0-4f89-41d3-9a0c-0305e82c3301.',
  'check.number': 'Escriba un número.',
  'check.wholeNumber': 'Escriba un número entero.',
  'check.date': 'Escriba una fecha que exista.',
  'check.periodOrder': 'El período termina antes de empezar.',
  'check.videoAddress':
    'Esta no es la dirección de un vídeo. Cópiela de la página del vídeo. Sitios admitidos: {accepted}.',
  'check.videoHost': 'No se admiten vídeos de «{name}». Sitios admitidos: {accepted}.',
  'check.videoTwice': 'Elija un archivo o una dirección, no ambos.',
  'check.videoNowhere': 'Aquí no se admiten direcciones de vídeos. Suba un archivo.',
  'check.webAddress': 'Escriba una dirección web completa, que empiece por https:// o http://.',
  'check.urlPattern':
    'Escriba una dirección web completa, por ejemplo https://example.org/{locale}/temas/{slug}, o una ruta de este servidor, por ejemplo /{locale}/themes/{slug}.',
  'check.urlPlaceholder': '{{name}} no se conoce; solo se sustituyen {locale} y {slug}.',
  'check.quotationMarks':
    'Quite las comillas que encierran el texto: el sitio web añade las del idioma.',
  'check.highlight':
    'Este pasaje no está en las palabras de arriba. Cópielo de ahí, sin cambiar nada.',
  'check.identifier': 'No es un identificador {scheme} válido. Compruebe cada carácter.',
  'check.shortName': 'Escriba el nombre de pila o el seudónimo que debe mostrarse.',
  'check.name': 'Escriba el nombre o elija otra forma de mostrar a la persona.',
  'check.highlightParts': 'El destacado necesita un título y un texto.',
  'check.filesNone': 'Añada al menos un archivo.',
  'check.filesTwice': 'Hay dos archivos en {language}. Deje uno por idioma.',

  'check.name.quoted': '«{name}»',
  'check.reference.gone':
    'Este vínculo lleva a algo que ya no existe. Quítelo o elija otro: {names}.',
  'check.reference.trash': 'Este elemento está en la papelera. Restáurelo o elija otro: {names}.',
  'check.reference.alt':
    'Una imagen no tiene texto alternativo en {language}. Añádalo en la biblioteca: {names}.',

  'check.consent.none':
    'No hay consentimiento. Vincule el de la persona; sin él no se puede publicar nada.',
  'check.consent.pending': 'Este consentimiento todavía no está vigente: empieza el {date}.',
  'check.consent.expired':
    'Este consentimiento terminó el {date}. Pida uno nuevo a la persona y vincúlelo aquí.',
  'check.consent.withdrawn':
    'La persona ha retirado este consentimiento. Este contenido ya no puede publicarse.',
  'check.consent.channel':
    'Este consentimiento no abarca el sitio web. Pida el acuerdo de la persona y añada después el sitio web.',
  'check.consent.level':
    'La persona aceptó como máximo «{agreed}», pero se muestra como «{shown}». Elija lo que aceptó.',

  'check.richText.node':
    'El texto contiene un elemento que no se puede mostrar aquí ({type}). Quítelo.',
  'check.richText.link':
    'El enlace «{url}» no se puede usar. Un enlace empieza por https://, http://, mailto: o tel:.',
  'check.richText.linkTarget': 'Un enlace a una ficha no tiene ficha. Elija una o quite el enlace.',
  'check.richText.block': '{block}: no se ha elegido nada.',
  'check.richText.blank': '{block}: falta un campo obligatorio. Complételo o elimine el bloque.',

  'publish.oneEntry':
    'Publique o retire de la publicación una ficha cada vez: en una selección se perderían los cambios que aún son borradores.',
  'publish.oneLocale':
    'Publique un idioma cada vez: elija el idioma y después «Publicar en…». Publicarlos todos a la vez publicaría también los que no están traducidos.',
  'locale.unknown': 'locale: se esperaba uno de {locales}, no «{given}».',
  'request.badForm':
    'body: se esperaba un formulario legible, se recibió uno de tipo de contenido {type}.',
  'request.noData':
    'body: se esperaba JSON o un formulario con datos, no el tipo de contenido {type}. Envíelo como application/json.',
  'request.prefix':
    'prefix: estos archivos no están en ninguna carpeta; se recibió «{given}». Omítalo.',
  'find.condition':
    'anywhere: se esperaba «like» con un texto, en un máximo de {most} condiciones por consulta.',
}
