/**
 * What the statement on accessibility claims: topics, with the numbers of the checks that run as
 * tests by themselves. A test holds the numbers against the titles of the real tests.
 */
export const COVERED = {
  rules: [1, 2],
  keyboard: [4, 5, 6, 7, 8, 9, 11],
  errors: [10, 32],
  titles: [12],
  scores: [3],
  trees: [13, 14],
  language: [25],
  targets: [15],
  zoom: [16, 17, 18],
  colours: [19, 20],
  motion: [21],
  focus: [22, 27],
  chart: [23, 24],
  status: [28],
  time: [29],
  paper: [30, 31],
  direction: [26]
} as const

/** What no test and nobody has looked at. */
export const UNTESTED = ['people', 'readers', 'devices', 'engines', 'parts'] as const
