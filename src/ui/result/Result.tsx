import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'
import { report } from '../../domain/compose.ts'
import { evaluate } from '../../domain/evaluate.ts'
import { Actions, Limits, Offer } from './After.tsx'
import { Data } from './Data.tsx'
import { Depend } from './Depend.tsx'
import { Do } from './Do.tsx'
import { Hero } from './Hero.tsx'
import { Learned } from './Learned.tsx'
import { languageOf } from './language.ts'
import { Numbers } from './Numbers.tsx'
import { Plan } from './Plan.tsx'
import type { LateProps, View } from './props.ts'
import { Steps } from './Steps.tsx'
import { wholeQuiz } from './whole.ts'

/** The result: the name and what it means, the numbers, three questions, next steps, and only then the offer. */
export function Result(props: LateProps) {
  const { quiz, messages, session } = props
  const answers = useStore(session.$answers)
  const view = useMemo<View>(() => {
    const result = evaluate(quiz.key, answers, { medianSeconds: session.pace() })
    const language = languageOf(messages)
    return { ...props, report: report(wholeQuiz(quiz), answers, result, language) }
  }, [answers])
  return (
    <div class="cq-result">
      <Hero {...view} />
      <div class="cq-in">
        <Numbers {...view} />
        <Depend {...view} />
        <Learned {...view} />
        <Do {...view} />
        <Steps {...view} />
        <Plan {...view} />
        <Limits {...view} />
      </div>
      <Offer {...view} />
      <Actions {...view} onPrint={() => window.print()} />
      <Data {...view} />
    </div>
  )
}
