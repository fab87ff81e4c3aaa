/** A shape of the seed's pictures: SVG path data and its colour. */
type Shape = { readonly path: string; readonly fill: string }

/** Canvas of the shapes below. */
export const LANDSCAPE = { width: 1600, height: 900 } as const

/** The sun, behind everything else. */
export const SUN = { x: 1120, y: 330, radius: 130, fill: '#f6c667' } as const

/** Far mountains to the near shore, drawn in this order. */
export const LAYERS: readonly Shape[] = [
  {
    fill: '#b9d4d3',
    path: 'M0 470 L150 330 L250 400 L420 230 L560 390 L660 320 L860 480 L1010 370 L1180 470 L1330 350 L1480 440 L1600 380 V900 H0 Z',
  },
  {
    fill: '#7fb0ad',
    path: 'M0 560 L120 470 L260 560 L430 420 L600 570 L780 460 L960 580 L1150 490 L1320 570 L1470 480 L1600 540 V900 H0 Z',
  },
  {
    fill: '#4f9a7c',
    path: 'M0 640 C180 560 330 590 520 640 S900 690 1100 620 S1440 570 1600 630 V900 H0 Z',
  },
  {
    fill: '#2f7d62',
    path: 'M0 700 C240 640 420 700 640 730 S1060 700 1260 690 S1500 720 1600 700 V900 H0 Z',
  },
  {
    fill: '#1f6f8b',
    path: 'M0 800 C120 770 240 770 360 795 S600 825 720 795 S960 765 1080 795 S1320 825 1440 795 S1560 775 1600 785 V900 H0 Z',
  },
  {
    fill: '#17566d',
    path: 'M0 850 C140 825 280 830 420 850 S700 870 840 850 S1120 830 1260 850 S1500 868 1600 852 V900 H0 Z',
  },
]

const SKY = ['#fdf3dc', '#dcebea'] as const

/** The picture of the theme, as SVG: nothing but shapes, so that it needs no language. */
export function landscapeSvg(): string {
  const { width, height } = LANDSCAPE
  const layers = LAYERS.map(({ path, fill }) => `<path d="${path}" fill="${fill}"/>`).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${SKY[1]}"/>` +
    `<stop offset="0.6" stop-color="${SKY[0]}"/></linearGradient>` +
    `<rect width="${width}" height="${height}" fill="url(#sky)"/>` +
    `<circle cx="${SUN.x}" cy="${SUN.y}" r="${SUN.radius}" fill="${SUN.fill}"/>${layers}</svg>`
  )
}

/** The programme's emblem, square: a wave for each of the four countries, under one sun. */
export function emblemSvg(): string {
  const waves = ['#b9d4d3', '#7fb0ad', '#2f7d62', '#17566d'].map((fill, index) => {
    const y = 300 + index * 75
    return `<path d="M0 ${y} C133 ${y - 70} 266 ${y - 70} 400 ${y} S666 ${y + 70} 800 ${y} V800 H0 Z" fill="${fill}"/>`
  })
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800">' +
    '<rect width="800" height="800" fill="#ffffff"/>' +
    '<clipPath id="disc"><circle cx="400" cy="400" r="370"/></clipPath>' +
    '<g clip-path="url(#disc)"><rect width="800" height="800" fill="#fdf3dc"/>' +
    `<circle cx="545" cy="215" r="92" fill="${SUN.fill}"/>${waves.join('')}</g></svg>`
  )
}
