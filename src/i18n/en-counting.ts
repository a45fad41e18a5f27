/** What the first page says where the coach counts; a site that does not is not handed it. */
export const enCounting =
  'We count, without cookies, how often this quiz is started and finished; no answer is counted.'
