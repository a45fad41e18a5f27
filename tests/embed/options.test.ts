import { describe, expect, it } from 'vitest'
import { homeOf } from '../../src/embed/options.ts'

const page = 'https://coach.example/blog/post'

describe('the quiz that an element names', () => {
  it.each([
    ['https://quiz.example/', 'https://quiz.example/'],
    ['https://quiz.example', 'https://quiz.example/'],
    ['https://quiz.example/sub/nl/', 'https://quiz.example/sub/nl/'],
    ['https://quiz.example/sub', 'https://quiz.example/sub/'],
    ['https://quiz.example/embed/', 'https://quiz.example/'],
    ['https://quiz.example/nl/embed', 'https://quiz.example/nl/'],
    ['https://quiz.example/?utm=1#result', 'https://quiz.example/'],
    ['/quiz/', 'https://coach.example/quiz/'],
    ['//quiz.example/', 'https://quiz.example/'],
    ['http://127.0.0.1:4321/', 'http://127.0.0.1:4321/']
  ])('%s stands at %s', (src, home) => {
    expect(homeOf(src, page)).toBe(home)
  })

  it.each([
    [''],
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['https://'],
    ['blob:https://x/y']
  ])('%j is none', src => {
    expect(homeOf(src, page)).toBeNull()
  })
})
