import type { Picture } from '../../../src/authoring/pictures.ts'
import type { Edit } from '../fixtures.ts'
import { type Broken, mini, put, SITE, several, swap } from './broken.ts'

function putPicture(name: string, picture: Picture): Edit {
  return { path: `content/pictures/${name}`, write: '', picture }
}

function brand(name: string, lines: string): Broken {
  return mini(name, swap(SITE, 'offer:', `brand:\n${lines}\noffer:`))
}

function embed(name: string, lines: string): Broken {
  return mini(name, swap(SITE, 'offer:', `embed:\n${lines}\noffer:`))
}

export const site: readonly Broken[] = [
  mini('a main quiz that is not there', swap(SITE, 'main: mini', 'main: mimi')),
  mini(
    'an address with a slash at the end',
    swap(SITE, 'https://mini.example\n', 'https://mini.example/quiz/\n')
  ),
  mini('an address that is no e-mail', swap(SITE, 'doctor@mini.example', 'doctor at mini')),
  mini(
    'an offer that runs a script',
    swap(SITE, 'https://mini.example/help', 'javascript:alert(1)')
  ),
  mini('an offer that is a path', swap(SITE, 'https://mini.example/help', '/help')),
  mini(
    'a link that is data',
    swap(SITE, 'offer:', 'links: [{ label: Me, href: "data:text/html,x" }]\noffer:')
  ),
  embed('a host with a path', '  hosts: [https://coach.example/quiz]'),
  embed('any host at all', '  hosts: ["*"]'),
  embed('a host without encryption', '  hosts: [http://coach.example]'),
  embed('hosts that are one text', '  hosts: https://coach.example'),
  embed('no hosts', '  hosts: []'),
  embed('hosts under another name', '  host: [https://coach.example]'),
  brand('a colour by name', '  accent: green'),
  brand('a colour that YAML takes for a comment', '  accent: #0e5b49'),
  brand('a colour of three digits', '  paper: "#fff"'),
  brand('a font that is not there', '  font: bezley'),
  brand('corners that are too round', '  radius: 40'),
  brand('white on lemon', '  accent: "#f4e77a"'),
  brand('grey ink', '  ink: "#9a9a9a"'),
  brand('ink whose quiet text is too pale', '  ink: "#5a6b63"'),
  brand('a paper on which no ink is readable', '  paper: "#6f6f6f"'),
  brand('a dark lamp', '  lamp: "#5b2a0e"'),
  brand('dark ink that cannot be read', '  dark: { ink: "#5b6a63" }'),
  brand('a dark accent that is lost as a link', '  dark: { accent: "#0e5b49" }'),
  brand('a dark paper lighter than its ink', '  dark: { paper: "#f1f3ee", ink: "#16211d" }'),
  brand('a dark colour that is not one', '  dark: { lamp: "#ffffff" }'),
  brand('paper and ink the wrong way round', '  paper: "#16211d"\n  ink: "#f1f3ee"'),
  mini(
    'a portrait that is not there',
    swap(SITE, 'offer:', 'portrait: { file: me.jpg, alt: The doctor }\noffer:')
  ),
  mini(
    'a portrait without words for who cannot see it',
    swap(SITE, 'offer:', 'portrait: { file: me.jpg }\noffer:')
  ),
  mini(
    'a logo as wide as a wall',
    swap(SITE, 'offer:', 'logo: { file: me.svg, width: 4000, height: 40 }\noffer:')
  ),
  mini('a picture that nobody shows', putPicture('me.jpg', { bytes: 900, genuine: true })),
  mini('a picture in a format that browsers do not all know', put('content/pictures/me.heic', '')),
  several(
    2,
    mini(
      'a portrait that is too large, and no picture',
      swap(SITE, 'offer:', 'portrait: { file: me.jpg, alt: The doctor }\noffer:'),
      putPicture('me.jpg', { bytes: 2_400_000, genuine: false })
    )
  )
]
