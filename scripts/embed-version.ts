/**
 * Keeps today's `embed.js` for ever under a number: copies the built script to
 * `public/embed.<number>.js` and writes its integrity into the recipe. Run `npm run build` first.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist, root } from './paths.ts'

const [number = ''] = process.argv.slice(2)
if (!/^\d+\.\d+\.\d+$/.test(number)) throw new Error('Say which number: 1.0.0, for example.')

const code = readFileSync(join(dist, 'embed.js'))
const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`
const recipe = join(root, 'docs', 'recipes', 'embed.md')
const line = /embed\.[\d.]+\.js" integrity="[^"]+"/
writeFileSync(join(root, 'public', `embed.${number}.js`), code)
writeFileSync(
  recipe,
  readFileSync(recipe, 'utf8').replace(line, `embed.${number}.js" integrity="${integrity}"`)
)
console.log(`public/embed.${number}.js, ${integrity}`)
