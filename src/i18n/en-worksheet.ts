import type { Messages } from './en.ts'

/** Words of the worksheet, the quiz on paper. Only that page holds them. */
export const enWorksheet = {
  'sheet.title': 'On paper – {quiz}',
  'sheet.screen':
    'This page is made for printing, on A4 or Letter: first the questions, then the key, last a page for whoever runs a workshop. Print it from your browser.',
  'sheet.online': 'Take it on screen',
  'sheet.how':
    'Cross one box a question, where the line comes closest; the first thought will do. The letters carry no points: some lists run upwards, others downwards. What they count stands in the key, which is for afterwards.',
  'sheet.name': 'Name or initials, if you like',
  'sheet.date': 'Date',
  'sheet.about': 'About which partnership',
  'sheet.uncounted': 'Not counted',
  'sheet.many': 'Cross all that apply.',
  'sheet.end': 'That was the last question. Now turn to the key.',
  'sheet.question': 'Question',
  'sheet.points': 'Points',
  'sheet.sum': 'Sum',
  'sheet.answered': 'Answered',
  'sheet.score': 'Score',
  'sheet.share': 'Share',
  'sheet.level': 'Level',
  'sheet.of': 'of {n}',
  'sheet.count': '1. Count',
  'sheet.count-text':
    'Find the letter you crossed, ring the number under it and write it at the end of the row. A question mark or an open question counts nothing: leave its row empty. Then add up, and note how many of the questions you answered.',
  'sheet.count-caption': '{dimension}: what each letter counts',
  'sheet.look': '2. Look up',
  'sheet.look-text':
    'Find the sum on the left and go across to the column for as many answers as you gave. Score is what you draw; share is what counts towards the total.',
  'sheet.look-missing':
    'With fewer than {n} answers a dimension has no score. Leave it empty: an open question is missing, never zero.',
  'sheet.look-caption': 'From the sum to score and share',
  'sheet.look-caption-of': 'From the sum to score and share: {dimensions}',
  'sheet.look-answered': '{n} answered',
  'sheet.yours': 'Your scores',
  'sheet.yours-caption': 'To fill in: your sums, scores and shares',
  'sheet.total': 'Total of the shares',
  'sheet.overall': 'Overall',
  'sheet.overall-text':
    'Divide the total by the number in the last line of the table and round to a whole number; a half goes up. The names go by the total, without dividing.',
  'sheet.overall-none': 'With fewer than {n} dimensions scored there is no overall score.',
  'sheet.overall-caption': 'From the total to the overall score and its name',
  'sheet.overall-scored': 'Total with {n} scored',
  'sheet.overall-divide': 'Overall = total divided by',
  'sheet.cap':
    'If a dimension scores below {n}, the name is {band} at most: one leg has not learned to jump yet. The number stays.',
  'sheet.border': 'Within {n} points of the next name, do not make much of the name.',
  'sheet.said': 'What you said',
  'sheet.said-text':
    'Your answer to question {n}, times ten, beside your overall score. Fewer than {gap} points apart, the two agree. Further apart: who sees it differently, and why?',
  'sheet.said-mark': 'Question {n}, times ten',
  'sheet.said-apart': 'Apart',
  'sheet.draw': '3. Draw your shape',
  'sheet.draw-text':
    'Put a dot on each axis: the centre is 0, each ring is 20, the rim is 100. Join the dots. Where there is no score, leave a gap. Where does it dip?',
  'sheet.draw-partner':
    'Your partner fills in a sheet of their own. Then hold the two against a window, one over the other.',
  'sheet.radar': 'An empty radar to draw your scores on',
  'sheet.radar-text': 'One axis each for {dimensions}; rings at 20, 40, 60, 80 and 100.',
  'sheet.names': 'What the name says',
  'sheet.steps': '4. First steps',
  'sheet.steps-text':
    'Take your lowest dimension, and in it the column of your score. Start with one line. One that is done beats three that are planned.',
  'sheet.this-week': 'One thing this week',
  'sheet.lead': 'For whoever runs the workshop',
  'sheet.lead-text':
    'An hour and a quarter, from three people up. You need no account and no screen. Print a set for each person, keep the key back until everybody has answered, and draw an empty radar on the wall.',
  'sheet.lead-plan': 'The running order',
  'sheet.lead-minutes': '{n} min',
  'sheet.lead-1': 'Ask it aloud: {quiz} Two or three answers, no comments.',
  'sheet.lead-2': 'Everybody answers alone and in silence. Who hesitates takes the first thought.',
  'sheet.lead-3':
    'Hand out the key. Count in pairs: one reads the letters, the other finds the numbers.',
  'sheet.lead-4': 'Everybody draws their own shape, and notes where it dips and what surprises.',
  'sheet.lead-5':
    'In twos or threes: the dimension in which you lie furthest apart. What did each of you think of?',
  'sheet.lead-6':
    'Each puts a dot for every dimension on the wall, without a name. Look at how far the dots spread first; only then at where they lie.',
  'sheet.lead-7': 'Everybody writes down one thing for this week and tells it to one other person.',
  'sheet.lead-keep': 'Keep in mind',
  'sheet.lead-keep-1': 'A sheet belongs to whoever filled it in. Nobody has to show a number.',
  'sheet.lead-keep-2': 'Under {talk} points is no difference; {apart} and more is one.',
  'sheet.lead-keep-3': 'With fewer than five dots, say only whether they lie close or far apart.',
  'sheet.lead-keep-4':
    'It starts a talk and ends none: no test, no ranking. Who is right is not the question.',
  'sheet.lead-ask': 'Questions that help',
  'sheet.lead-dimension': 'Dimension',
  'sheet.lead-differ': 'Where you differ',
  'sheet.lead-low': 'Where both are low',
  'sheet.lead-type': 'From paper to the screen',
  'sheet.lead-type-text':
    'Whoever wants the drawing, a link or a picture types the letters in: on screen they choose the same lines, so the scores are the same.',
  'sheet.lead-qr': 'QR code of {address}',
  'sheet.lead-compare': 'Two results or a whole team, side by side:'
} as const

/** Every interface text that the worksheet shows, by key. */
export type WorksheetMessages = Messages & Readonly<Record<keyof typeof enWorksheet, string>>
