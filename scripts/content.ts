import { explainAll } from '../src/authoring/problem.ts'
import { readContent } from '../src/authoring/read.ts'
import { summary } from '../src/authoring/summary.ts'

const content = readContent(process.argv[2] ?? 'content')
if (content.ok) console.log(summary(content.quizzes))
else {
  console.error(explainAll(content.problems))
  process.exitCode = 1
}
