import type { APIRoute } from 'astro'
import { places } from '../../layouts/places.ts'
import { previewsFor } from '../../layouts/previews.ts'
import type { Picture } from '../../previews/previews.ts'
import { fillShelf, pngOf } from '../../previews/shelf.ts'

/** Every preview picture of every quiz in every language, under the name that says what it shows. */
export async function getStaticPaths() {
  const pictures = allPictures()
  if (!import.meta.env.DEV) {
    const rendered = await fillShelf(pictures)
    console.info(`Previews: ${pictures.length} pictures, ${rendered} of them rendered now.`)
  }
  return pictures.map(picture => ({ params: { key: picture.key }, props: { picture } }))
}

function allPictures(): readonly Picture[] {
  const all = places().flatMap(({ site, quiz }) => {
    const { start, results } = previewsFor(site, quiz)
    return [start, ...results.values()]
  })
  return [...new Map(all.map(picture => [picture.key, picture])).values()]
}

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(new Uint8Array(await pngOf(props.picture)), {
    headers: { 'content-type': 'image/png' }
  })
